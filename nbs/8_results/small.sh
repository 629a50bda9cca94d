# What the run.sh of the results chapters share. Resumable: what is done is skipped, what was cut goes on.
data=$1
run() {  # NAME "PROTOCOLS", then arguments of sslbook_pretrain
  name=$1 protocols=$2; shift 2
  [ -f $name/done ] && return
  if [ -f $name/config.json ]; then sslbook_pretrain "$data" --out $name --resume; else sslbook_pretrain "$data" --out $name "$@"; fi &&
  sslbook_evaluate $name --protocols $protocols --layers $layers && touch $name/done
}
small() { name=$1 protocols=$2 recipe=$3; shift 3; run $name $protocols --recipe $recipe --budget small "$@"; }
medium() { name=$1 protocols=$2 recipe=$3; shift 3; run $name $protocols --recipe $recipe --budget medium "$@"; }
finish() { cat */results.jsonl > rows.jsonl; }
last() {  # the last line of each history: run, column, number
  for h in */history.csv; do awk -F, -v n=${h%/*} 'NR==1 {for (i=1; i<=NF; i++) k[i]=$i} END {for (i=1; i<=NF; i++) print n","k[i]","$i}' $h; done
}
