"The run base-0 once more, its classes of the test images compared with the true ones after every second epoch."
import contextlib, inspect, sys
from sslbook.cli import pretrain, sslbook_pretrain
from sslbook.core.data import load_images
from sslbook.evaluate.clustering import ClusterCurve
curve = ClusterCurve(load_images(sys.argv[1], 'test', size=32), every=2)
args = {k:p.default for k,p in inspect.signature(sslbook_pretrain).parameters.items() if k not in ('data', 'resume')}
with contextlib.redirect_stdout(sys.stderr): pretrain(sys.argv[1], False, {**args, 'out':'watched', 'recipe':'self_classifier/cifar10/self_classifier', 'budget':'small'}, [curve])
epochs = {}
for r in curve.found.rows: epochs.setdefault(r['epochs'], {})[r['metric']] = r['value']
print('epoch,nmi,ami,ari,clusters_used')
for e,m in epochs.items(): print(e, *(m[k] for k in ('nmi', 'ami', 'ari', 'clusters_used')), sep=',')
