"""Peak memory of pretraining and of the protocols on N images, each measurement in a process of its
own.

    python memory.py [NAME[:N] …] > memory.csv"""
import os, sys, tempfile
from pathlib import Path
import torch
from torch import nn
from sslbook.core.backbones import backbone_from, wrap
from sslbook.core.data import ImageSet, ssl_dataloaders
from sslbook.core.learner import find_method, keep_freed_memory, quiet, ssl_learner
from sslbook.evaluate.block import block_probe
from sslbook.evaluate.clustering import cluster_metrics
from sslbook.evaluate.few_shot import few_shot
from sslbook.evaluate.knn import knn, raw_pixels
from sslbook.evaluate.linear import linear
from sslbook.evaluate.retrieval import nearest
from sslbook.evaluate.unlabelled import unlabelled
from sslbook.methods.sslpp import kmeans_targets
from sslbook.runs.run import pretrain
from machine import apart, header
from streaming import Steps

SIZES = (10_000, 50_000, 200_000)


def images(n, seed=0):
    g = torch.Generator().manual_seed(seed)
    x = torch.randint(0, 256, (n, 3, 32, 32), dtype=torch.uint8, generator=g)
    y = torch.randint(0, 10, (n,), generator=g)
    return ImageSet(x, y, name=f'random {seed}', split='test' if seed else 'train')


def test(): return images(200, 1)
def bank(n, d=48): return torch.randn(n, d, generator=torch.Generator().manual_seed(0))


def thin(in_chans=3, prepare='rgb'):
    """The maps of NIN ×.25, block by block, and next to none of its work: 200,000 images pass in
    seconds, and what is kept of each is as large."""
    def block(k, a, b):
        pool = nn.AvgPool2d(2) if k < 2 else nn.Identity()
        return nn.Sequential(pool, nn.Conv2d(a, b, 1), nn.BatchNorm2d(b), nn.ReLU())
    sizes = [in_chans, 24, 48, 48, 48]
    blocks = [block(k, a, b) for k, (a, b) in enumerate(zip(sizes, sizes[1:]))]
    return wrap(nn.Sequential(*blocks), {f'block{k+1}': str(k) for k in range(4)}, prepare=prepare,
                in_chans=in_chans)


def backbone(network, prepare='auto'):
    sobel = prepare.startswith('sobel')
    a = dict(in_chans=2, prepare=prepare) if sobel else dict(in_chans=3, prepare='rgb')
    return thin(**a) if network == 'thin' else backbone_from('nin', width=.25, **a)


def train(n, network, method, steps=8, **settings):
    "A `Learner` after some steps."
    cls = find_method(method)
    learn = ssl_learner(ssl_dataloaders(images(n), 64, device='cpu'),
                        backbone(network, cls.prepare), cls(**settings), precision='fp32',
                        cbs=Steps(steps))
    with keep_freed_memory(), quiet(learn): learn.fit(1)
    return learn


def labels(n, network, method, **settings):
    "What a clustering's run ends with: a label for each image."
    learn = train(n, network, method, **settings)
    model = learn.ssl.model
    return model.objective.labels(model.backbone, learn.dls.train.images).numel()


def fashion(folder, n):
    "n black images of 28×28 in Fashion-MNIST's files, for training and for testing."
    folder.mkdir(parents=True)
    for part in ('train', 't10k'):
        for kind, shape in (('images-idx3', (n, 28, 28)), ('labels-idx1', (n,))):
            head = bytes([0, 0, 8, len(shape)]) + b''.join(s.to_bytes(4, 'big') for s in shape)
            item = bytes(28*28) if len(shape) == 3 else b'\0'
            with open(folder/f'{part}-{kind}-ubyte', 'wb') as f:
                f.write(head)
                for _ in range(n): f.write(item)


def command(n, network):
    "What `sslbook_pretrain` does, on a set that fits into memory, for some steps."
    with tempfile.TemporaryDirectory() as d:
        os.environ['SSLBOOK_DATA'] = d
        fashion(Path(d)/'FashionMNIST/raw', n)
        pretrain('fashion_mnist', cbs=[Steps(9)], device='cpu', say=None, method='rotation',
                 backbone='nin', width=.1, bs=64, precision='fp32')


def pretraining(method): return 'pretraining', lambda n, net: train(n, net, method) and None
def protocol(f): return 'protocol', lambda n, net: len(f(backbone(net), images(n)))


WORK = dict( # name -> (kind, work of n images and a network)
    rotation=pretraining('rotation'),
    self_classifier=pretraining('self_classifier'),
    uic=pretraining('uic'),
    deepcluster=pretraining('deepcluster'),
    decouple=pretraining('decouple'),
    command=('pretraining', command),
    uic_labels=('labels', lambda n, net: labels(n, net, 'uic', n_clusters=1000)),
    kmeans_targets=('labels', lambda n, net: kmeans_targets(images(n)).numel()),
    unlabelled=protocol(unlabelled),
    knn=protocol(lambda b, x: knn(b, x, test())),
    raw_pixels=('protocol', lambda n, net: len(raw_pixels(images(n), test()))),
    linear=protocol(lambda b, x: linear(b, x, test(), l2=.1)),
    few_shot=protocol(lambda b, x: few_shot(b, x, n_episodes=50)),
    block=protocol(lambda b, x: block_probe(b, x, test(), 'block4', epochs=1, width=.1)),
    clustering=('protocol', lambda n, net: len(cluster_metrics(torch.arange(n) % 70,
                                                               torch.arange(n) // 7 % 10))),
    nearest=('protocol', lambda n, net: nearest(bank(n), list(range(200)))[1].numel()))
IMAGE = dict(command=28*28, clustering=0, nearest=0)    # bytes of an image, if not 3·32·32
METHODS = ('rotation', 'self_classifier', 'uic', 'deepcluster', 'decouple')


def measure(todo):
    """Rows of (kind, name, network, n, kB of the images themselves, peak kB beyond a process that
    has only imported, CPU seconds)."""
    torch.set_num_threads(1)
    start = apart(lambda: None)
    assert start[0], start
    for name, network, n in todo:
        kind, work = WORK[name]
        peak, cpu, out = apart(work, n, network)
        if peak is None: print(name, network, n, out, file=sys.stderr)
        else: yield kind, name, network, n, IMAGE.get(name, 3*32*32)*n//1024, peak-start[0], cpu


def main(*names):
    asked = [name.partition(':') for name in names or WORK]
    todo = [(k, 'thin', int(n)) for k, _, one in asked for n in ([one] if one else SIZES)]
    if not names: todo += [(k, 'nin', SIZES[0]) for k in METHODS]
    print(header('peak resident memory on N random images of 3×32×32 (the command: 1×28×28)'),
          flush=True)
    print('kind,name,network,n,images_kb,peak_kb,cpu_seconds', flush=True)
    for r in measure(todo): print(*r, sep=',', flush=True)


if __name__ == '__main__': main(*sys.argv[1:])
