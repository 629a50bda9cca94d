# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG. Resumable: what is done is skipped, what was cut goes on.
data=$1
small="--backbone nin --width .25 --subset 5000 --size 32 --bs 128"
run() {  # NAME PROTOCOLS, then arguments of sslbook_pretrain
  name=$1 protocols=$2; shift 2
  [ -f $name/results.jsonl ] && return
  if [ -f $name/config.json ]; then sslbook_pretrain "$data" --out $name --resume; else sslbook_pretrain "$data" --out $name $small "$@"; fi &&
  sslbook_evaluate $name --protocols $protocols $([ $protocols = knn ] && echo --layers block2,block3,block4)
}
sgd="--epochs 12 --opt sgd --lr .1 --wd 5e-4"
run iic clustering --method iic --epochs 40 --wd 0
for seed in 0 1 2; do
  run rotation-$seed knn --method rotation $sgd --seed $seed
  run iic05-$seed knn --method sslpp --targets iic --lam .05 $sgd --seed $seed
  for targets in iic kmeans labels random; do run $targets-$seed knn --method sslpp --targets $targets --lam 1 $sgd --seed $seed; done
done
cat iic/results.jsonl *-[012]/results.jsonl > rows.jsonl
for name in iic iic05 kmeans labels random; do for seed in 0 1 2; do echo $name,$seed,$(tail -n 1 $name-$seed/history.csv | cut -d, -f5); done; done > last_epochs.csv
