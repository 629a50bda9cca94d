"Rows of kNN with 20 and 200 neighbours, weighed by distance, of runs beside this file and of the networks that they started from.   python knn.py RUN … >> rows.jsonl"
import contextlib, json, sys
from sslbook.cli import _about, _sets, load_run, run_config
from sslbook.evaluate.knn import knn
for run in sys.argv[1:]:
    with contextlib.redirect_stdout(sys.stderr): cfg = run_config(run); bank,test,split,_ = _sets(cfg, 'pretraining')
    about = _about(cfg, run, split, 'pretraining', test)
    start = {k:v for k,v in about.items() if k not in ('n_clusters','recipe','budget','seconds')} | dict(method='random', epochs=0, images_seen=0, labels_used='none')
    for net,a in ((load_run(run), about), (load_run(run, trained=False), start)):
        for r in knn(net, bank, test, ['block1','block2','block3','block4'], k=[20, 200], weights=['uniform','distance'], about=a).rows: print(json.dumps(r))
