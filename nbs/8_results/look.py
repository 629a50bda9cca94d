"""Pictures of a run beside this folder's results, of test images.   python ../look.py classes RUN > classes.csv; python ../look.py embedding|neighbours RUN; each also writes a PNG of its name."""
import contextlib, sys, matplotlib; matplotlib.use('Agg')
import torch
from sslbook.cli import _objective, _sets, load_run, run_config
from sslbook.core.backbones import layer_names
from sslbook.core.views import show_images
from sslbook.evaluate.clustering import by_entropy
from sslbook.evaluate.embeddings import plot_embeddings
from sslbook.evaluate.features import extract
from sslbook.evaluate.retrieval import nearest, neighbour_sheet

def classes(net, cfg, run, train, test):
    "Ten images of each of the eight classes of lowest entropy, and of the one of highest."
    y = _objective(cfg, run, train).labels(net, test)
    found = by_entropy(y, test.y)
    found = [*found[:8], found[-1]]
    print('class,images,entropy,most')
    for c,n,H,most in found: print(c, n, f'{H:.3f}', test.classes[most], sep=',')
    mixed = torch.randperm(len(test), generator=torch.Generator().manual_seed(0))         # the folder is in the order of the true classes
    return show_images(torch.cat([test.batch(mixed[y[mixed]==c][:10]) for c,*_ in found]), ncols=10, figsize=(6, 5.5))

def embedding(net, cfg, run, train, test):
    "t-SNE of 2,000 images by the last layer."
    layer = layer_names(net)[-1]
    return plot_embeddings(extract(net, test, [layer])[layer], test.y, test.classes).figure

def neighbours(net, cfg, run, train, test):
    "The first image of each class, and its eight nearest by the second block, the best of all under kNN."
    q = [int((test.y==c).nonzero()[0, 0]) for c in range(len(test.classes))]
    return neighbour_sheet(test, q, nearest(extract(net, test, ['block2'])['block2'], q, k=8)[1], side=.55)

if __name__ == '__main__':
    what,run = sys.argv[1:]
    with contextlib.redirect_stdout(sys.stderr): cfg = run_config(run); _,test,_,train = _sets(cfg, 'pretraining')
    globals()[what](load_run(run), cfg, run, train, test).savefig(f'{what}.png', dpi=80)
