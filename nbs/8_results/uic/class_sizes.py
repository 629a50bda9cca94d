"A line for each run beside this file: its name, and how many images each class has at the end."
from pathlib import Path
from sslbook.runs.run import Run

for path in sorted(Path().glob('*/labels.npy')):
    run = Run(path.parent)
    print(run.name, *run.labels.bincount(minlength=run.config.clusters).tolist(), sep=',')
