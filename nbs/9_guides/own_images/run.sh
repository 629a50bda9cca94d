# The table of *Your own images*: bash run.sh FOLDER, a folder with a sub-folder of images per class. Resumable.
# Nearly equal work for all: epochs = 10 / (images through the network for each of the folder), rounded up.
data=$1
trial() {  # NAME EPOCHS METHOD, then arguments of sslbook_pretrain
  name=$1 epochs=$2 method=$3; shift 3
  [ -f $name/done ] && return
  if [ -f $name/config.json ]; then sslbook_pretrain "$data" --out $name --resume
  else sslbook_pretrain "$data" --out $name --method $method --size 64 --epochs $epochs "$@"; fi &&
  sslbook_evaluate $name --protocols linear,knn --layers layer3 && touch $name/done
}
trial rotation 3 rotation                                                     # four turned copies
for m in simclr swav moco vicreg byol barlow simsiam dino; do trial $m 5 $m; done           # two views
trial sslpp 3 sslpp
for m in instance_discrimination deep_infomax uic self_classifier deepcluster sela; do
  case $m in self_classifier) e=5;; *) e=10;; esac; trial $m $e $m
done
for m in colorization context_encoder; do trial $m 10 $m; done
for m in aet cmc pirl local_aggregation decouple; do trial $m 5 $m; done
for m in iic cpc codial globstat deepercluster; do trial $m 3 $m; done
cat */results.jsonl > rows.jsonl
