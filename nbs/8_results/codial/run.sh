# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG
. ../small.sh
layers=block1,block2,block3,block4
c=codial/cifar10
for seed in 0 1 2; do                                                                          # Table 1
  small codial-$seed knn,linear $c/codial --seed $seed
  small rotation-$seed knn,linear sslpp/cifar10/rotation --seed $seed
  for m in decouple globstat; do small $m-$seed knn,linear $c/$m --seed $seed; done
done
for o in discriminate align crop crop-blur crop-blur-colour pairs-1 pairs-4; do small $o-0 knn,linear $c/codial:$o; done      # Table 2, Fig. 3
small codial-long-0 knn,linear $c/codial --epochs 40                                           # four times as long
small discriminate-long-0 knn,linear $c/codial:discriminate --epochs 40
small rotation-long-0 knn,linear sslpp/cifar10/rotation --epochs 48
small decouple-long-0 knn,linear $c/decouple --epochs 48
small globstat-long-0 knn,linear $c/globstat --epochs 32
finish
last > last_epochs.csv
for m in codial discriminate; do cp $m-long-0/history.csv $m-long.csv; done
python ../look.py neighbours codial-0                                                          # Fig. 4
