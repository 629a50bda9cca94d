"""What an image of an epoch costs beside one forward pass of the same network: python cost.py FOLDER_OF_CIFAR10_JPEG > cost.csv

For each line of `run.sh` with seed 0: CPU seconds of the second epoch on 640 images, an image, over CPU seconds of one forward pass, an image, in the same
precision; and the images that the method sends through the network."""
import re, sys, time
from pathlib import Path
import torch
from fastai.callback.core import Callback
from sslbook.core.data import load_images
from sslbook.core.features import extract
from sslbook.runs.recipes import recipe
from sslbook.runs.run import pretrain

def used(): return time.process_time()

class Clock(Callback):
    "CPU seconds of each epoch's training."
    def before_fit(self): self.found = []
    def before_train(self): self.start = used()
    def after_train(self): self.found.append(used() - self.start)

def forward(backbone, images, layer, repeats=3):
    "CPU seconds of the forward pass of an image, the best of several."
    best = float('inf')
    for _ in range(repeats):
        start = used()
        extract(backbone, images, layer, 'avg')
        best = min(best, used() - start)
    return best/len(images)

if __name__ == '__main__':
    if len(sys.argv) != 2: sys.exit(__doc__)
    lines = (Path(__file__).parent/'run.sh').read_text()
    names = [r for r in re.findall(r'^ *small \S+ \$judge (\S+)', lines, re.M)]
    images = load_images(sys.argv[1], size=32)[torch.arange(640)]
    print('recipe,method,cpu_ms,forward_ms,passes')
    for name in names:
        clock = Clock()
        run = pretrain(sys.argv[1], recipe=name, budget='small', subset=640, epochs=2, cbs=[clock],
                       say=lambda *_, **__: None)
        each = clock.found[-1]/640
        once = forward(run.backbone, images, 'block4')
        passes = recipe(*name.split(':'))['passes']
        print(f'{name},{run.config.method},{each*1e3:.3f},{once*1e3:.3f},{passes:g}',
              flush=True)
