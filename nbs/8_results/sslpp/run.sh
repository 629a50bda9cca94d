# All rows of this chapter, resumable: a run whose rows are there is skipped, one that was cut goes on. About 25 commands of two to five minutes on two cores.
# usage: bash run.sh FOLDER_OF_CIFAR10_JPEG
data=$1
small="--backbone nin --width .25 --subset 5000 --size 32 --epochs 12 --bs 128 --opt sgd --lr .1 --wd 5e-4"
run() {  # name, then the arguments of sslbook_pretrain
  name=$1; shift
  [ -f $name/results.jsonl ] && return
  if [ -f $name/config.json ]; then sslbook_pretrain "$data" --out $name --resume; else sslbook_pretrain "$data" --out $name "$@"; fi &&
  sslbook_evaluate $name --protocols knn --layers block2,block3,block4
}
