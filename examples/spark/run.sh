#!/bin/sh
# Reads a corpus with Spark on a cluster of two workers, kills an executor in mid-run, and compares the outcome with
# that of one thread: sh examples/spark/run.sh [CORPUS]
# Needs Java 17, Python 3.9 or later and Node; PySpark is put into out/spark/venv where it is missing.
set -eu
cd "$(dirname "$0")/../.."
out=$PWD/out/spark
mkdir -p "$out"

java -version 2>&1 | grep -q '"1[7-9]\|"2[0-9]' || { echo 'Needs Java 17 (Debian: apt-get install openjdk-17-jre-headless).' >&2; exit 1; }
python=${PYTHON:-$out/venv/bin/python}
if ! "$python" -c 'import pyspark, pyarrow' 2>/dev/null; then
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install -q pyspark==3.5.8 pyarrow
  python=$out/venv/bin/python
fi
[ -f dist/cli.js ] && [ -f dist/worker.js ] || npm run build

corpus=${1:-$out/corpus.ndjson}
[ $# -gt 0 ] || node examples/spark/corpus.mjs > "$corpus"
rm -rf "$out/result"

echo "One thread: $(wc -l < "$corpus") articles"
node dist/cli.js stream --concurrency 1 < "$corpus" > "$out/one-thread.ndjson"

echo 'Spark, local-cluster[2,1,2048], an executor killed after two tasks'
export PYSPARK_PYTHON="$python" PYSPARK_DRIVER_PYTHON="$python"
"$python" examples/spark/job.py "$corpus" "$out/result" --kill-after 2 2> "$out/spark.log" ||
  { tail -n 40 "$out/spark.log" >&2; exit 1; }
grep -i 'lost executor' "$out/spark.log" || { echo 'No executor was lost, so nothing was proved.' >&2; exit 1; }

"$python" examples/spark/verify.py "$out/one-thread.ndjson" "$out/result/articles" "$out/result/groups"
