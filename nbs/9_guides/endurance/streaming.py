"""A folder of up to a million images, simulated with links to sixteen files, opened and trained on
within a budget.

    python streaming.py > streaming.csv"""
import os, sys, tempfile, time
from contextlib import redirect_stdout
from pathlib import Path
import numpy as np
import torch
from PIL import Image
from fastai.callback.core import Callback, CancelFitException
from sslbook.core.data import load_images
from sslbook.runs.run import pretrain
from machine import apart, header, peak

FOLDERS, STEPS = 1000, 20
COLUMNS = ('n', 'pixels_kb', 'open_kb', 'open_cpu_seconds', 'open_seconds', 'train_kb',
           'train_cpu_seconds', 'train_seconds')


def pictures(folder, n=16, side=32):
    "Real files: smooth random colours as JPEG."
    rng = np.random.default_rng(0)
    for k in range(n):
        few = Image.fromarray(rng.integers(0, 256, (4, 4, 3), dtype=np.uint8))
        few.resize((side, side), Image.Resampling.BICUBIC).save(folder/f'{k}.jpg')
    return [folder/f'{k}.jpg' for k in range(n)]


def links(root, n, files, folders=FOLDERS):
    "`n` links in `folders` folders."
    for c in range(folders):
        os.makedirs(root/f'{c:04}')
        for k in range(n//folders): os.symlink(files[(c+k) % len(files)], root/f'{c:04}/{k:05}.jpg')
    return root


class Steps(Callback):
    "Ends the training after some steps."
    order = 90
    def __init__(self, n): self.n = n
    def after_batch(self):
        if self.training and self.iter+1 >= self.n: raise CancelFitException()


def train(root, steps=STEPS):
    "Open the folder and train rotation for some steps -> what `streamed` must know of the opening."
    t = time.time()
    images = load_images(root, size=32)                             # the environment's budget
    assert not images.in_memory
    said = f'{peak()} {time.process_time():.1f} {time.time()-t:.0f}'
    pretrain(images, cbs=[Steps(steps)], device='cpu', say=None, method='rotation', backbone='nin',
             width=.1, bs=64, precision='fp32')
    return said


def streamed(n, home):
    "Peak kB, CPU seconds and seconds of opening n links, then of opening them and training."
    (home/'files').mkdir(exist_ok=True)
    root, t = links(home/f'n{n}', n, pictures(home/'files')), time.time()
    with redirect_stdout(open(os.devnull, 'w')): most, cpu, said = apart(train, root)
    assert most is not None, said
    return [*said.split(), most, cpu, f'{time.time()-t:.0f}']


def main(*sizes):
    torch.set_num_threads(1)
    os.environ['SSLBOOK_MEMORY_GB'] = '0.01'        # of pixels: less than the smallest folder has
    print(header('a folder of links to 16 JPEG files of 32×32, opened with SSLBOOK_MEMORY_GB=0.01, '
                 f'and {STEPS} steps of rotation'), flush=True)
    print(*COLUMNS, sep=',', flush=True)
    base = apart(lambda: None)[0]                                   # it has only imported
    with tempfile.TemporaryDirectory() as d:
        for n in map(int, sizes or (10_000, 100_000, 1_000_000)):
            o, oc, ot, m, mc, mt = streamed(n, Path(d))
            print(n, 3*32*32*n//1024, int(o)-base, oc, ot, m-base, mc, mt, sep=',', flush=True)


if __name__ == '__main__': main(*sys.argv[1:])
