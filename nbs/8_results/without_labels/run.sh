# The numbers without labels of this chapter: bash run.sh FOLDER_OF_CIFAR10_JPEG RUN…, the run folders of ../survey/run.sh.
# Each run is asked about the images that it learned from. Resumable; nothing is written into the run folders. Twenty seconds a run.
python - "$@" <<'END'
import shutil, sys, tempfile
from pathlib import Path
from sslbook.core.data import load_images
from sslbook.evaluate.report import unique_rows
from sslbook.evaluate.results import Results
from sslbook.runs import Run

data, *folders = sys.argv[1:]
files = {Path(f): Path(f'{Path(f).resolve().name}.jsonl') for f in folders}
todo = {f: out for f, out in files.items() if (f/'done').exists() and not out.exists()}
images = load_images(data, 'train', size=32) if todo else None
for folder, out in todo.items():                                            # `done`: trained and judged
    with tempfile.TemporaryDirectory() as home:
        copy = Path(home, folder.resolve().name)
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns('*.png', 'results.jsonl', '.*'))
        run = Run(copy, images=images)
        rows = run.evaluate('unlabelled', test=run.data()[0])
    Results([{**r, 'split': 'pretraining'} for r in rows]).save(out)
    print(out, flush=True)
found = sorted(Path('.').glob('*-*.jsonl'))
unique_rows(sum(map(Results.load, found), Results())).save('rows.jsonl')
END
