#!/usr/bin/env bash
# Recorded runs in the background, one at a time: nohup bash queue.sh FOLDER_OF_CIFAR10_JPEG RUNS [CHAPTER…] >>queue.log &
# RUNS/CHAPTER holds the run folders and the rows, outside the checkout. Killed, or the machine restarted, it goes on where it stopped: give the same line again.
# Each CHAPTER is a folder here with a run.sh; without one, the medium budget and then all chapters of small runs.
set -u
data=$(realpath "$1") runs=$(realpath -m "$2") here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd); shift 2
[ $# -gt 0 ] || set -- medium survey sslpp self_classifier uic codial
mkdir -p "$runs" && exec 9>"$runs/lock"
flock -n 9 || { echo "queue: another one works in $runs"; exit 1; }
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
for chapter; do
  [ -f "$here/$chapter/run.sh" ] || { echo "queue: no $here/$chapter/run.sh"; exit 2; }
  mkdir -p "$runs/$chapter"
  for f in "$here"/*.sh "$here"/*.py; do cp "$f" "$runs/"; done            # what a run.sh asks for beside it
  cp "$here/$chapter"/*.sh "$runs/$chapter/"; cp "$here/$chapter"/*.py "$runs/$chapter/" 2>/dev/null
  (cd "$runs/$chapter" && nice -n 10 bash run.sh "$data")
done
