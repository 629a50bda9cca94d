# Transfer of one ResNet-18: bash run.sh FOLDER_OF_IMAGES CAMVID VOC2012_ANIMALS
# FOLDER_OF_IMAGES: folders of classes, to pretrain on (imagenette-96/train). CAMVID: train/, trainannot/, test/, testannot/. VOC2012_ANIMALS: VOCdevkit or above it.
# Resumable: what is done is skipped, what was cut goes on; each step of a run that is judged leaves a mark. SEEDS="0 1 2" EPOCHS=10 unless set.
images=$1 camvid=$2 voc=$3 seeds=${SEEDS:-0 1 2} epochs=${EPOCHS:-10}
names=sky,building,pole,road,pavement,tree,sign,fence,car,pedestrian,bicyclist
common="--backbone resnet18 --size 64 --bs 128"
step() {  # MARK COMMAND...: once
  mark=$1; shift
  [ -f $mark ] || { "$@" && touch $mark; }
}
train() {  # NAME, then arguments of sslbook_pretrain
  name=$1; shift
  [ -f $name/trained ] && return
  if [ -f $name/config.json ]; then sslbook_pretrain "$images" --out $name --resume; else sslbook_pretrain "$images" --out $name $common --epochs $epochs "$@"; fi && touch $name/trained
}
judge() {  # NAME: beside each, the random network that it started from
  [ -f $1/trained ] || return
  step $1/dense sslbook_evaluate $1 --protocols dense --set folder="$camvid" --set splits=train,test --set classes=$names --set ignore=11 --set ground=False --set name=camvid
  step $1/tags sslbook_evaluate $1 --protocols classification --set folder="$voc" --set name=voc2012-animals --set part=head --set epochs=20 --set size=96 --set lr=.003
}
for seed in $seeds; do
  train rotation-$seed --method rotation --seed $seed
  train sslpp-$seed --method sslpp --proxy rotation --targets kmeans --lam 1 --seed $seed
  train simclr-$seed --method simclr --seed $seed
  train supervised-$seed --method sslpp --proxy none --targets labels --seed $seed
  for name in rotation sslpp simclr supervised; do judge $name-$seed; done
done
cat */results.jsonl > rows.jsonl
