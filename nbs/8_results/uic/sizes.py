"""The run uic-0 once more: after some of its epochs, how many images each class has got, before
empty ones are filled.

    python sizes.py FOLDER > sizes_over_epochs.csv"""
import sys
from contextlib import redirect_stdout
from fastai.callback.core import Callback
from sslbook.runs.run import pretrain


class Sizes(Callback):
    order = 70
    def __init__(self): self.seen = []
    def after_epoch(self):
        if self.epoch+1 not in (1, 2, 5, 10, 20, self.n_epoch): return
        labels = self.learn.ssl.model.objective.new.labels.cpu()
        self.seen.append((self.epoch+1, labels.bincount(minlength=100).tolist()))


sizes = Sizes()
with redirect_stdout(sys.stderr):
    pretrain(sys.argv[1], cbs=[sizes], recipe='uic/imagenet/uic', budget='small')
for epoch, n in sizes.seen: print(epoch, *n, sep=',')
