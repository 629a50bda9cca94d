"""2,000 epochs of a tiny run through the command, each with its checkpoint: what grows?   python load.py [METHOD [EPOCHS]] > load.csv"""
import contextlib, gc, os, sys, tempfile, time
import torch, sslbook.cli as cli
from PIL import Image
from sslbook.core.data import load_images
from machine import header, status

EVERY = 20                                                          # epochs between two rows

def digits(folder, n=202):
    "The first n digits as files: a twentieth is held out, 192 train."
    os.makedirs(folder)
    for k,x in enumerate(load_images('digits').x[:n, 0]): Image.fromarray(x.numpy()).save(f'{folder}/{k}.png')
    return folder

def main(method='deepcluster', epochs='2000'):
    torch.set_num_threads(1)
    data = sys.stdout
    class RunFolder(cli.RunFolder):                                 # the run folder's own callback, and a look at the process
        def before_fit(self): super().before_fit(); self.last = time.time(),time.process_time()
        def after_epoch(self):
            super().after_epoch()
            if (self.epoch+1) % EVERY: return
            t,cpu = time.time(),time.process_time()
            size = lambda name: (self.out/name).stat().st_size
            row = [self.epoch+1, status('VmRSS'), len(os.listdir('/proc/self/fd')), status('Threads'), f'{(t-self.last[0])/EVERY:.4f}', f'{(cpu-self.last[1])/EVERY:.4f}', len(gc.get_objects()),
                   size('checkpoint.pth'), size('history.csv'), len(os.listdir(self.out))]
            print(*row, sep=',', file=data, flush=True)
            self.last = time.time(),time.process_time()             # the look itself is not counted
    cli.RunFolder = RunFolder
    print(header(f'sslbook_pretrain FOLDER --method {method} --backbone nin --width .1 --size 8 --bs 64 --clusters 10 --precision fp32 --epochs {epochs}, on 202 digits of which 10 watch'))
    print('epoch,rss_kb,handles,threads,seconds_per_epoch,cpu_seconds_per_epoch,python_objects,checkpoint_bytes,history_bytes,files')
    with tempfile.TemporaryDirectory() as d, contextlib.redirect_stdout(open(os.devnull, 'w')):
        cli.sslbook_pretrain(digits(f'{d}/digits'), out=f'{d}/run', method=method, backbone='nin', width=.1, size=8, bs=64, precision='fp32', clusters=10, epochs=int(epochs))

if __name__ == '__main__': main(*sys.argv[1:])
