"""The run base-0 once more, its classes of the test images compared with the true ones after every
second epoch.

    python watch.py FOLDER > watch.csv"""
import sys
from contextlib import redirect_stdout
from sslbook.core.data import load_images
from sslbook.evaluate.clustering import ClusterCurve
from sslbook.runs.run import pretrain

data = sys.argv[1]
with redirect_stdout(sys.stderr):
    curve = ClusterCurve(load_images(data, 'test', size=32), every=2)
    pretrain(data, cbs=[curve], recipe='self_classifier/cifar10/self_classifier', budget='small')

epochs = {}
for r in curve.found.rows: epochs.setdefault(r['epochs'], {})[r['metric']] = r['value']
print('epoch,nmi,ami,ari,clusters_used')
for epoch, m in epochs.items():
    print(epoch, m['nmi'], m['ami'], m['ari'], m['clusters_used'], sep=',')
