"The run uic-0 once more: after the epochs named below, how many images each class has got, before empty ones are filled.   python sizes.py FOLDER > sizes_over_epochs.csv"
import contextlib, inspect, sys
from fastai.callback.core import Callback
from sslbook.cli import pretrain, sslbook_pretrain
class Sizes(Callback):
    order = 70
    def after_epoch(self):
        if self.epoch+1 in (1, 2, 5, 10, 20, self.n_epoch): seen.append((self.epoch+1, self.learn.model.objective.new.labels.cpu().bincount(minlength=100).tolist()))
seen = []
args = {k:p.default for k,p in inspect.signature(sslbook_pretrain).parameters.items() if k not in ('data', 'resume')}
with contextlib.redirect_stdout(sys.stderr): pretrain(sys.argv[1], False, {**args, 'out':'watched', 'recipe':'uic/imagenet/uic', 'budget':'small'}, [Sizes()])
for e,n in seen: print(e, *n, sep=',')
