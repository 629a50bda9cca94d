"""Pictures of a run beside this folder's results, of test images.

    python ../look.py classes RUN > classes.csv
    python ../look.py embedding|neighbours RUN

Each writes a PNG of its name."""
import sys
from contextlib import redirect_stdout
import matplotlib
import torch
from sslbook.core.backbones import layer_names
from sslbook.core.data import load_images
from sslbook.core.features import extract
from sslbook.core.views import show_images
from sslbook.evaluate.clustering import by_entropy
from sslbook.evaluate.embeddings import plot_embeddings
from sslbook.evaluate.retrieval import nearest, neighbour_sheet
from sslbook.runs.run import Run

matplotlib.use('Agg')


def classes(run, test):
    "Ten images of each of the eight classes of lowest entropy, and of the one of highest."
    y = run.objective.labels(run.backbone, test)
    found = by_entropy(y, test.y)
    found = [*found[:8], found[-1]]
    print('class,images,entropy,most')
    for c, n, entropy, most in found: print(c, n, f'{entropy:.3f}', test.classes[most], sep=',')
    # the folder is in the order of the true classes
    mixed = torch.randperm(len(test), generator=torch.Generator().manual_seed(0))
    images = torch.cat([test.batch(mixed[y[mixed] == c][:10]) for c, *_ in found])
    return show_images(images, ncols=10, figsize=(6, 5.5))


def embedding(run, test):
    "t-SNE of 2,000 images by the last layer."
    layer = layer_names(run.backbone)[-1]
    features = extract(run.backbone, test, [layer])[layer]
    return plot_embeddings(features, test.y, test.classes).figure


def neighbours(run, test):
    "The first image of each class, and its eight nearest by the second block, best under kNN."
    first = [int((test.y == c).nonzero()[0, 0]) for c in range(len(test.classes))]
    features = extract(run.backbone, test, ['block2'])['block2']
    return neighbour_sheet(test, first, nearest(features, first, k=8)[1], side=.55)


if __name__ == '__main__':
    what, folder = sys.argv[1:]
    with redirect_stdout(sys.stderr):
        run = Run(folder)
        test = load_images(run.config.data, 'test', size=run.config.size)
    draw = dict(classes=classes, embedding=embedding, neighbours=neighbours)[what]
    draw(run, test).savefig(f'{what}.png', dpi=80)
