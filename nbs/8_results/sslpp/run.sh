# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG. Resumable: what is done is skipped, what was cut goes on.
data=$1
run() {  # NAME "PROTOCOLS", then arguments of sslbook_pretrain
  name=$1 protocols=$2; shift 2
  [ -f $name/done ] && return
  if [ -f $name/config.json ]; then sslbook_pretrain "$data" --out $name --resume; else sslbook_pretrain "$data" --out $name "$@"; fi &&
  sslbook_evaluate $name --protocols $protocols --layers block2,block3,block4 && touch $name/done
}
small() { name=$1 protocols=$2 recipe=$3; shift 3; run $name $protocols --recipe sslpp/cifar10/$recipe --budget small "$@"; }

# stage 1: the clusterings (Tables XIII, XIV)
small iic clustering iic
small iic10 clustering iic:clusters-10
small iic30 clustering iic:clusters-30
small iic-cr clustering iic:cr

# Tables V, VI (three seeds), III (one seed), VIII and IV (Rotation and AET, one seed)
for seed in 0 1 2; do
  for proxy in rotation aet colorization context_encoder; do
    also=; [ $seed = 0 ] && also=,block; [ $seed = 0 ] && case $proxy in rotation) also=,block,few_label,fc;; aet) also=,block,few_label;; esac
    small $proxy-$seed knn$also $proxy --seed $seed
    small sslpp-$proxy-$seed knn$also sslpp-$proxy --targets iic --seed $seed
  done
  small spl-$seed knn spl --targets iic --seed $seed                            # Table XI
  small coupled-aet-$seed knn sslpp-aet:coupled --seed $seed                    # Table XII
  for targets in kmeans labels random; do small rotation-$targets-$seed knn sslpp-rotation:$targets --seed $seed; done    # Table IX
  small rotation-lam.05-$seed knn sslpp-rotation:lam-0.05 --targets iic --seed $seed
done
small supervised-0 knn,block spl:labels

# one seed: Table IX over AET, Fig. 6, Tables XIII and XIV
for targets in kmeans labels random; do small aet-$targets-0 knn sslpp-aet:$targets; done
for lam in 0.2 5; do small rotation-lam$lam-0 knn sslpp-rotation:lam-$lam --targets iic; done
for lam in 0.2 1 5; do small aet-lam$lam-0 knn sslpp-aet:lam-$lam --targets iic; done
small rotation-iic10-0 knn sslpp-rotation:clusters-10 --targets iic10
small rotation-iic30-0 knn sslpp-rotation:clusters-30 --targets iic30
small rotation-iic-cr-0 knn sslpp-rotation --targets iic-cr

# Table X's comparators, on this network
like="--backbone nin --width .25 --subset 5000 --size 32 --bs 128 --opt sgd --lr .1 --wd 5e-4"
run decouple-0 knn --method decouple --epochs 12 $like
run deepercluster-0 knn --method deepercluster --epochs 12 $like
run boosting-0 knn --method boosting --targets rotation-0 --epochs 48 $like
cat */results.jsonl > rows.jsonl
for h in */history.csv; do awk -F, -v n=${h%/*} 'NR==1 {for (i=1; i<=NF; i++) if ($i=="semantic") c=i} END {if (c) print n","$c}' $h; done > last_epochs.csv
