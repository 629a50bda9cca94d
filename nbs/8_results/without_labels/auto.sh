# How good is the choice of `--method auto`? bash auto.sh NAME FOLDER [METHOD…]: it, and its three candidates at the whole budget.
# Resumable; IMAGES=2000 EPOCHS=20 unless set: a quarter of an hour for a folder on two free cores.
how="--size 32 --backbone nin --width .25 --subset ${IMAGES:-2000} --epochs ${EPOCHS:-20}"
name=$1 data=$2; shift 2
[ $# = 0 ] && set -- auto simclr swav rotation
for method in "$@"; do
  run=$name-$method
  [ -z "$name" ] || [ -f $run/done ] && continue
  if [ -f $run/config.json ] || [ -f $run/auto.json ]; then sslbook_pretrain "$data" --out $run --resume
  else sslbook_pretrain "$data" --out $run --method $method $how; fi &&
  sslbook_evaluate $run --protocols linear,knn && touch $run/done
done
python - <<'END'
import json
from pathlib import Path
from sslbook.evaluate.results import Results, row

rows = []
for run in sorted(d.parent for d in Path('.').glob('*-*/done')):            # its name, its rows, its trials
    rows += [{**r, 'run': run.name} for r in Results.load(run/'results.jsonl')]
    facts = json.loads((run/'config.json').read_text())['facts']
    for method, t in facts.get('auto', {}).get('tried', {}).items():
        rows.append(row(dict(dataset=facts['dataset'], run=run.name), protocol='auto', method=method,
                        metric=facts['auto']['number'], **t))
Results(rows).save('auto.jsonl')
END
