# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG
. ../small.sh
layers=block1,block2,block3,block4
judge=knn,linear
for seed in 0 1 2; do
  small simclr-$seed $judge simclr/cifar10/simclr --seed $seed
  small moco-$seed $judge moco/cifar10/moco --seed $seed
  small swav-$seed $judge swav/cifar10/swav --seed $seed
  small byol-$seed $judge byol/imagenet/byol --seed $seed
  small vicreg-$seed $judge vicreg/imagenet/vicreg --seed $seed
  small barlow-$seed $judge barlow/imagenet/barlow --seed $seed
  small rotation-$seed $judge sslpp/cifar10/rotation --seed $seed
  small sslpp-$seed $judge sslpp/cifar10/sslpp-rotation:kmeans --seed $seed
  [ $seed = 0 ] || continue                                              # the others: one seed
  small simsiam-0 $judge simsiam/cifar10/simsiam
  small dino-0 $judge dino/cifar10/dino
  small instance_discrimination-0 $judge instdisc/cifar10/instance_discrimination
  small deep_infomax-0 $judge dim/cifar10/deep_infomax
  small cmc-0 $judge cmc/cifar10/cmc
  small cpc-0 $judge cpc/cifar10/cpc
  small pirl-0 $judge pirl/cifar10/pirl
  small local_aggregation-0 $judge local_aggregation/cifar10/local_aggregation
  small amdim-0 $judge amdim/cifar10/amdim
  small jigsaw-0 $judge jigsaw/cifar10/jigsaw
  small relative_patch-0 $judge relative_patch/cifar10/relative_patch
  small exemplar-0 $judge exemplar/cifar10/exemplar
  small split_brain-0 $judge split_brain/cifar10/split_brain
  small autoencoder-0 $judge sslbook/cifar10/autoencoder
  small vae-0 $judge sslbook/cifar10/vae
  small vqvae-0 $judge oord2017/cifar10/vqvae
  small pixelcnn-0 $judge oord2016/cifar10/pixelcnn
  small masked_autoencoder-0 $judge sslbook/cifar10/masked_autoencoder
  small gan-0 $judge dcgan/imagenet32/gan
  small bigan-0 $judge bigan/imagenet/bigan
  small bigbigan-0 $judge bigbigan/imagenet/bigbigan
done
finish
last > last_epochs.csv
