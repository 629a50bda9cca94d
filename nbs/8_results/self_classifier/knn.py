"Rows of kNN with 20 and 200 neighbours, weighed by distance, of runs beside this file and of the networks that they started from.   python knn.py RUN … >> rows.jsonl"
import contextlib, json, sys
from sslbook.cli import _about, _sets, _untrained, load_run, run_config
from sslbook.evaluate.knn import knn
for run in sys.argv[1:]:
    with contextlib.redirect_stdout(sys.stderr): cfg = run_config(run); bank,test,split,_ = _sets(cfg, 'pretraining')
    about = _about(cfg, run, split, 'pretraining', test)
    for net,a in ((load_run(run), about), (load_run(run, trained=False), _untrained(about))):
        for r in knn(net, bank, test, ['block1','block2','block3','block4'], k=[20, 200], weights=['uniform','distance'], about=a).rows: print(json.dumps(r))
