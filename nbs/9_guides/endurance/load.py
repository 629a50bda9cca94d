"""2,000 epochs of a tiny run, each with its checkpoint: what grows?

    python load.py [METHOD [EPOCHS]] > load.csv

METHOD is one that has clusters."""
import gc, os, sys, tempfile, time
from pathlib import Path
import torch
from PIL import Image
from fastai.callback.core import Callback
from sslbook.core.data import load_images
from sslbook.runs.run import pretrain
from machine import header, status

EVERY = 20                                                          # epochs between two rows
SETTINGS = dict(backbone='nin', width=.1, size=8, bs=64, clusters=10, precision='fp32')
COLUMNS = ('epoch', 'rss_kb', 'handles', 'threads', 'seconds_per_epoch', 'cpu_seconds_per_epoch',
           'python_objects', 'checkpoint_bytes', 'history_bytes', 'files')


def digits(folder, n=202):
    "The first n digits as files: a twentieth is held out, 192 train."
    folder.mkdir()
    for k, x in enumerate(load_images('digits').x[:n, 0]):
        Image.fromarray(x.numpy()).save(folder/f'{k}.png')
    return folder


class Look(Callback):
    "A row about the process after every few epochs."
    order = 75                                                      # the run folder is at 70
    def __init__(self, out): self.out = out
    def before_fit(self): self.then = time.time(), time.process_time()

    def after_epoch(self):
        if (self.epoch+1) % EVERY: return
        seconds, cpu = time.time()-self.then[0], time.process_time()-self.then[1]
        size = {k: (self.out/k).stat().st_size for k in ('checkpoint.pth', 'history.csv')}
        print(self.epoch+1, status('VmRSS'), len(os.listdir('/proc/self/fd')), status('Threads'),
              f'{seconds/EVERY:.4f}', f'{cpu/EVERY:.4f}', len(gc.get_objects()), *size.values(),
              len(os.listdir(self.out)), sep=',', flush=True)
        self.then = time.time(), time.process_time()                # the look is not counted


def main(method='deepcluster', epochs='2000'):
    torch.set_num_threads(1)
    options = ' '.join(f'--{k} {v}' for k, v in SETTINGS.items())
    print(header(f'sslbook_pretrain FOLDER --method {method} {options} --epochs {epochs}, '
                 'on 202 digits of which 10 watch'))
    print(*COLUMNS, sep=',')
    with tempfile.TemporaryDirectory() as d:
        out = Path(d)/'run'
        pretrain(digits(Path(d)/'digits'), out=out, cbs=[Look(out)], device='cpu', say=None,
                 method=method, epochs=int(epochs), **SETTINGS)


if __name__ == '__main__': main(*sys.argv[1:])
