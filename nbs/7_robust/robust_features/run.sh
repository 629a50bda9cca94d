# All rows of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG
. ../../8_results/small.sh
layers=block1,block2,block3,block4
judge=robust,linear                                                       # the untrained network is judged beside each
for seed in 0 1 2; do
  small supervised-$seed $judge sslpp/cifar10/spl:labels --seed $seed
  small rotation-$seed $judge sslpp/cifar10/rotation --seed $seed
  small sslpp-$seed $judge sslpp/cifar10/sslpp-rotation:kmeans --seed $seed
  small simclr-$seed $judge simclr/cifar10/simclr --seed $seed
done
finish
