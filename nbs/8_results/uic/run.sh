# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG
. ../small.sh
layers=block1,block2,block3,block4
u=uic/imagenet all=knn,linear,clustering
for seed in 0 1 2; do                                                                          # Tables 2 and 3
  small uic-$seed $all $u/uic --seed $seed
  small deepcluster-$seed $all $u/deepcluster:uic --seed $seed
  small sela-$seed $all $u/sela --seed $seed
  small whole-$seed $all $u/uic:whole --seed $seed
done
for m in uic deepcluster sela; do                                                              # Table 3 as the paper measures it
  [ -f $m-0/ten_crops ] || { sslbook_evaluate $m-0 --protocols ten_crops --layers $layers && touch $m-0/ten_crops; }
done
for o in classes-5000 classes-10000 fft strong; do small $o-0 $all $u/uic:$o; done             # Tables 1 and 6
layers=conv1,conv2,conv3,conv4,conv5 small alexnet-0 ten_crops,clustering $u/uic --backbone alexnet_deepcluster --epochs 12 --lr .01
finish
python class_sizes.py > class_sizes.csv
last > last_epochs.csv
python sizes.py "$data" > sizes_over_epochs.csv                                                # Fig. 3
python ../look.py classes uic-0 > classes.csv                                                  # Fig. 4
