# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG
. ../small.sh
layers=block1,block2,block3,block4
s=self_classifier/cifar10/self_classifier all=knn,linear,clustering
for seed in 0 1 2; do small base-$seed $all $s --seed $seed; done                              # Tables 1, 2 and 3
for t in 1 30; do for k in 10 30 100; do [ $t-$k = 30-30 ] || small heads-$t-classes-$k-0 $all $s:heads-$t-classes-$k; done; done    # Table 4
for o in learnable hidden-1 no-mlp base-lr-0.05 base-lr-0.5 wd-0.001 plain; do small $o-0 $all $s:$o; done                           # §5, Tables 5 to 7
for seed in 0 1 2; do                                                                          # Table 3
  sslbook_evaluate base-$seed --protocols knn --layers $layers --set "k=[1,3,5,10,15,20,200]" --set "weights=['uniform','distance']"
done
finish
python watch.py "$data" > watch.csv                                                            # Fig. 2
python ../look.py classes base-0 > classes.csv                                                 # Fig. 3
python ../look.py embedding base-0                                                             # Fig. 4
