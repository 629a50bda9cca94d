# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG
. ../small.sh
layers=block2,block3,block4
paper() { name=$1 protocols=$2 recipe=$3; shift 3; small $name $protocols sslpp/cifar10/$recipe "$@"; }

# stage 1: the clusterings (Tables XIII, XIV)
paper iic clustering iic
paper iic10 clustering iic:clusters-10
paper iic30 clustering iic:clusters-30
paper iic-cr clustering iic:cr

# Tables V, VI (three seeds), III (one seed), VIII and IV (Rotation and AET, one seed)
for seed in 0 1 2; do
  for proxy in rotation aet colorization context_encoder; do
    also=; [ $seed = 0 ] && also=,block; [ $seed = 0 ] && case $proxy in rotation) also=,block,few_label,fc;; aet) also=,block,few_label;; esac
    paper $proxy-$seed knn$also $proxy --seed $seed
    paper sslpp-$proxy-$seed knn$also sslpp-$proxy --targets iic --seed $seed
  done
  paper spl-$seed knn spl --targets iic --seed $seed                            # Table XI
  paper coupled-aet-$seed knn sslpp-aet:coupled --seed $seed                    # Table XII
  for targets in kmeans labels random; do paper rotation-$targets-$seed knn sslpp-rotation:$targets --seed $seed; done    # Table IX
  paper rotation-lam.05-$seed knn sslpp-rotation:lam-0.05 --targets iic --seed $seed
done
paper supervised-0 knn,block spl:labels

# one seed: Table IX over AET, Fig. 6, Tables XIII and XIV
for targets in kmeans labels random; do paper aet-$targets-0 knn sslpp-aet:$targets; done
for lam in 0.2 5; do paper rotation-lam$lam-0 knn sslpp-rotation:lam-$lam --targets iic; done
for lam in 0.2 1 5; do paper aet-lam$lam-0 knn sslpp-aet:lam-$lam --targets iic; done
paper rotation-iic10-0 knn sslpp-rotation:clusters-10 --targets iic10
paper rotation-iic30-0 knn sslpp-rotation:clusters-30 --targets iic30
paper rotation-iic-cr-0 knn sslpp-rotation --targets iic-cr

# Table X's comparators, on this network
like="--backbone nin --width .25 --subset 5000 --size 32 --bs 128 --opt sgd --lr .1 --wd 5e-4"
run decouple-0 knn --method decouple --epochs 12 $like
run deepercluster-0 knn --method deepercluster --epochs 12 $like
run boosting-0 knn --method boosting --targets rotation-0 --epochs 48 $like
finish
for h in */history.csv; do awk -F, -v n=${h%/*} 'NR==1 {for (i=1; i<=NF; i++) if ($i=="semantic") c=i} END {if (c) print n","$c}' $h; done > last_epochs.csv
