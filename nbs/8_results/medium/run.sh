# One size larger, all 50,000 images at half width: bash run.sh FOLDER_OF_CIFAR10_JPEG. About an hour of one core for each run and two for IIC, estimated: none has been recorded.
. ../small.sh
layers=block1,block2,block3,block4
judge=knn,linear
medium supervised-0 $judge sslpp/cifar10/spl:labels
medium rotation-0 $judge sslpp/cifar10/rotation
medium simclr-0 $judge simclr/cifar10/simclr
medium iic-0 clustering,$judge sslpp/cifar10/iic
medium sslpp-rotation-0 $judge sslpp/cifar10/sslpp-rotation --targets iic-0
medium moco-0 $judge moco/cifar10/moco
medium aet-0 $judge sslpp/cifar10/aet
medium sslpp-aet-0 $judge sslpp/cifar10/sslpp-aet --targets iic-0
medium self_classifier-0 $judge self_classifier/cifar10/self_classifier
medium uic-0 $judge uic/imagenet/uic
medium deepcluster-0 $judge uic/imagenet/deepcluster:uic
medium swav-0 $judge swav/cifar10/swav
medium byol-0 $judge byol/imagenet/byol
medium codial-0 $judge codial/cifar10/codial
for proxy in colorization context_encoder; do
  medium $proxy-0 $judge sslpp/cifar10/$proxy
  medium sslpp-$proxy-0 $judge sslpp/cifar10/sslpp-$proxy --targets iic-0
done
for seed in 1 2; do
  medium rotation-$seed $judge sslpp/cifar10/rotation --seed $seed
  medium sslpp-rotation-$seed $judge sslpp/cifar10/sslpp-rotation --targets iic-0 --seed $seed
done
finish
