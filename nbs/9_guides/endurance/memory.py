"""Peak memory of pretraining and of the protocols on N images, each measurement in a process of its own.   python memory.py [NAME[:N] …] > memory.csv"""
import contextlib, os, sys, tempfile
from pathlib import Path
import torch, sslbook.cli as cli
from torch import nn
from fastai.callback.core import Callback, CancelFitException
from sslbook.core.backbones import backbone_from, wrap
from sslbook.core.data import ImageSet, ssl_dataloaders
from sslbook.core.learner import keep_freed_memory, quiet, ssl_learner
from sslbook.evaluate.block import block_probe
from sslbook.evaluate.clustering import cluster_metrics
from sslbook.evaluate.few_shot import few_shot
from sslbook.evaluate.knn import knn, raw_pixels
from sslbook.evaluate.linear import linear
from sslbook.evaluate.retrieval import nearest
from sslbook.evaluate.unlabelled import unlabelled
from sslbook.methods.sslpp import kmeans_targets
from machine import apart, header

def images(n, seed=0):
    g = torch.Generator().manual_seed(seed)
    return ImageSet(torch.randint(0, 256, (n, 3, 32, 32), dtype=torch.uint8, generator=g), torch.randint(0, 10, (n,), generator=g), name=f'random {seed}', split='train' if seed==0 else 'test')

def thin(in_chans=3, prepare='rgb'):
    "The maps of NIN ×.25, block by block, and next to none of its work: 200,000 images pass in seconds, and what is kept of each is as large."
    sizes = [in_chans, 24, 48, 48, 48]
    blocks = [nn.Sequential(nn.AvgPool2d(2) if k<2 else nn.Identity(), nn.Conv2d(a, b, 1), nn.BatchNorm2d(b), nn.ReLU()) for k,(a,b) in enumerate(zip(sizes, sizes[1:]))]
    return wrap(nn.Sequential(*blocks), {f'block{k+1}':str(k) for k in range(4)}, prepare=prepare, in_chans=in_chans)

def backbone(network, prepare='auto'):
    a = dict(in_chans=2, prepare=prepare) if prepare.startswith('sobel') else dict(in_chans=3, prepare='rgb')
    return thin(**a) if network=='thin' else backbone_from('nin', width=.25, **a)

class Steps(Callback):
    order = 90
    def __init__(self, n): self.n = n
    def after_batch(self):
        if self.training and self.iter+1>=self.n: raise CancelFitException()

def pretraining(n, network, method, steps=8, **kw):
    cls = cli.find_method(method)
    learn = ssl_learner(ssl_dataloaders(images(n), 64, device='cpu'), backbone(network, cls.prepare), cls(**kw), precision='fp32', cbs=Steps(steps))
    with keep_freed_memory(), quiet(learn): learn.fit(1)
    return learn

def labels(n, network, method, **kw):
    "What a clustering's run ends with: a label for each image."
    learn = pretraining(n, network, method, **kw)
    return learn.model.objective.labels(learn.model.backbone, learn.dls.train.images).numel()

def command(n, network):
    "`sslbook_pretrain` on a set in memory, ended by Ctrl-C after some steps: n images of 28×28 in Fashion-MNIST's files."
    class Cut(cli.RunFolder):
        def after_batch(self):
            super().after_batch()
            if self.training and self.iter>=8: raise KeyboardInterrupt
    cli.RunFolder = Cut
    with tempfile.TemporaryDirectory() as d, contextlib.redirect_stdout(open(os.devnull, 'w')), contextlib.redirect_stderr(sys.stdout):
        os.environ['SSLBOOK_DATA'],folder = d,Path(d)/'FashionMNIST/raw'
        folder.mkdir(parents=True)
        for k in ('train','t10k'):
            for kind,shape in (('images-idx3', (n, 28, 28)), ('labels-idx1', (n,))):
                with open(folder/f'{k}-{kind}-ubyte', 'wb') as f:
                    f.write(bytes([0, 0, 8, len(shape)]) + b''.join(s.to_bytes(4, 'big') for s in shape))
                    for _ in range(n): f.write(bytes(28*28) if len(shape)==3 else b'\0')
        try: cli.sslbook_pretrain('fashion_mnist', out=f'{d}/run', method='rotation', backbone='nin', width=.1, bs=64, precision='fp32')
        except SystemExit as e: assert e.code==130, e.code

def bank(n, d=48): return torch.randn(n, d, generator=torch.Generator().manual_seed(0))

WORK = dict( # name -> (kind, work of n images and a network)
    rotation        = ('pretraining', lambda n, net: pretraining(n, net, 'rotation') and None),
    self_classifier = ('pretraining', lambda n, net: pretraining(n, net, 'self_classifier') and None),
    uic             = ('pretraining', lambda n, net: pretraining(n, net, 'uic') and None),
    deepcluster     = ('pretraining', lambda n, net: pretraining(n, net, 'deepcluster') and None),
    decouple        = ('pretraining', lambda n, net: pretraining(n, net, 'decouple') and None),
    command         = ('pretraining', command),
    uic_labels      = ('labels', lambda n, net: labels(n, net, 'uic', n_clusters=1000)),
    kmeans_targets  = ('labels', lambda n, net: kmeans_targets(images(n)).numel()),
    unlabelled      = ('protocol', lambda n, net: len(unlabelled(backbone(net), images(n)))),
    knn             = ('protocol', lambda n, net: len(knn(backbone(net), images(n), images(200, 1)))),
    raw_pixels      = ('protocol', lambda n, net: len(raw_pixels(images(n), images(200, 1)))),
    linear          = ('protocol', lambda n, net: len(linear(backbone(net), images(n), images(200, 1), l2=.1))),
    few_shot        = ('protocol', lambda n, net: len(few_shot(backbone(net), images(n), n_episodes=50))),
    block           = ('protocol', lambda n, net: len(block_probe(backbone(net), images(n), images(200, 1), 'block4', epochs=1, width=.1))),
    clustering      = ('protocol', lambda n, net: len(cluster_metrics(torch.arange(n) % 70, torch.arange(n) // 7 % 10))),
    nearest         = ('protocol', lambda n, net: nearest(bank(n), list(range(200)))[1].numel()))

SIZES = (10_000, 50_000, 200_000)
IMAGE = dict(command=28*28, clustering=0, nearest=0)                # bytes of one image in memory, if not 3·32·32

def measure(todo):
    "Rows of (kind, name, network, n, kB of the images themselves, peak kB beyond a process that has only imported, CPU seconds)."
    torch.set_num_threads(1)
    start = apart(lambda: None)
    assert start[0], start
    for name,network,n in todo:
        kind,work = WORK[name]
        peak,cpu,out = apart(work, n, network)
        if peak is None: print(name, network, n, out, file=sys.stderr); continue
        yield kind, name, network, n, IMAGE.get(name, 3*32*32)*n//1024, peak-start[0], cpu

def main(*names):
    asked = [name.partition(':') for name in names or WORK]
    todo = [(k, 'thin', int(n)) for k,_,one in asked for n in ([one] if one else SIZES)]
    todo += [(k, 'nin', SIZES[0]) for k in ('rotation','self_classifier','uic','deepcluster','decouple') if not names]
    print(header('peak resident memory on N random images of 3×32×32 (the command: 1×28×28)'), flush=True)
    print('kind,name,network,n,images_kb,peak_kb,cpu_seconds', flush=True)
    for r in measure(todo): print(*r, sep=',', flush=True)

if __name__ == '__main__': main(*sys.argv[1:])
