"""What no network is needed for: kNN and a linear classifier on the pixels of the small budget's
5,000 images.

    python pixels.py FOLDER_OF_CIFAR10_JPEG > pixels.jsonl"""
import json, sys
from contextlib import redirect_stdout
import torch
from sslbook.core.data import load_images
from sslbook.evaluate.knn import raw_pixels
from sslbook.evaluate.linear import linear_probe
from sslbook.evaluate.results import context

N = 5000                                             # the small budget's, drawn as `pretrain` does
with redirect_stdout(sys.stderr):
    images, test = (load_images(sys.argv[1], split=s, size=32) for s in ('train', 'test'))
order = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))
train = images[order[:N].sort().values]
about = dict(dataset=images.name, split='test', bank='pretraining', size=32, n_pretrain=N, seed=0,
             prepare='rgb', fingerprint=train.fingerprint, test_fingerprint=test.fingerprint)
about = {**context(train, test, about), **about, 'method': 'raw pixels', 'labels_used': 'none'}
about.pop('backbone', None)
rows = raw_pixels(train, test, k=[1, 3, 5, 10, 15, 20], about=about).rows
flat = [o.x.flatten(1).float()/255 for o in (train, test)]
for l2 in (1e-3, 'held-out'):                        # as for the networks, and chosen for pixels
    rows += linear_probe(flat[0], train.y, flat[1], test.y, l2, True, about, 'pixels').rows
for r in rows: print(json.dumps(r, sort_keys=True))
