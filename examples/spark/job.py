"""Reads a corpus with Spark and groups its claims.

1. Every partition of the corpus is piped through `allegedly stream`; what is found is written as Parquet.
2. Articles that may speak of the same, those whose most mentioned name is one, are piped together through
   compare-lines.mjs; the groups of claims that several make are written as Parquet.
"""

import argparse
import json
import os
import signal
import subprocess
import threading
import time
from collections import Counter

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

HERE = os.path.dirname(os.path.abspath(__file__))
STREAM = f"node {HERE}/../../dist/cli.js stream --concurrency 1"
COMPARE = f"node {HERE}/compare-lines.mjs"

CLAIMS = """id string, error struct<code: string, message: string>, claims array<struct<
  id: string, type: string, polarity: string, certainty: string, text: string, start: int, end: int,
  rule: string, confidence: double>>"""
GROUPS = """key string, headline string, members array<string>, reasons array<string>, origins int,
  disagreement int"""

# More than these of one name are compared in parts: comparing takes more than linear time.
MOST_TOGETHER = 40


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", help="lines of JSON with id and text")
    parser.add_argument("out", help="a folder that is written anew")
    parser.add_argument("--master", default="local-cluster[2,1,2048]")
    parser.add_argument("--partitions", type=int, default=12)
    parser.add_argument("--kill-after", type=int, help="kill an executor after so many finished tasks")
    return parser.parse_args()


def main_name(line):
    """The name that an article mentions most often, and the article itself without what nobody compares."""
    article = json.loads(line)
    counts = Counter({entity["name"]: len(entity["mentions"]) for entity in article.get("entities", [])})
    if not counts:
        return []
    # The alphabet decides between equals, so that every run gives the same.
    return [(min(counts.items(), key=lambda item: (-item[1], item[0]))[0], article)]


def together(group):
    """The articles of one name as lines, no more than can be compared at once."""
    key, articles = group
    ordered = sorted(articles, key=lambda article: article["id"])
    for at in range(0, len(ordered), MOST_TOGETHER):
        yield json.dumps({"key": key, "articles": ordered[at : at + MOST_TOGETHER]})


def executors():
    """Ids of the executors' processes that this program has started, however far down."""
    rows = subprocess.run(["ps", "-e", "-o", "pid=,ppid=,args="], capture_output=True, text=True).stdout
    parents, ours = {}, []
    for row in rows.splitlines():
        pid, parent, args = row.split(None, 2)
        parents[int(pid)] = int(parent)
        if "CoarseGrainedExecutorBackend" in args and "java" in args:
            ours.append(int(pid))

    def is_below(pid):
        while pid in parents:
            pid = parents[pid]
            if pid == os.getpid():
                return True
        return False

    return sorted(pid for pid in ours if is_below(pid))


def kill_one_executor(spark, after):
    """Kills one once so many tasks are done, as a machine that fails would."""
    tracker = spark.sparkContext.statusTracker()
    while True:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        if any(stage and after <= stage.numCompletedTasks < stage.numTasks for stage in stages):
            running = executors()
            os.kill(running[0], signal.SIGKILL)
            print(f"Killed executor {running[0]} after {after} tasks; it was one of {running}", flush=True)
            return
        time.sleep(0.02)


def main():
    given = options()
    spark = SparkSession.builder.master(given.master).appName("allegedly").getOrCreate()
    if given.kill_after is not None:
        threading.Thread(target=kill_one_executor, args=(spark, given.kill_after), daemon=True).start()

    lines = spark.sparkContext.textFile(given.corpus, given.partitions).repartition(given.partitions)
    start = time.time()
    lines.pipe(STREAM, checkCode=True).saveAsTextFile(f"{given.out}/lines")
    found = spark.sparkContext.textFile(f"{given.out}/lines", given.partitions)
    rows = spark.createDataFrame(found.map(lambda line: (line,)), "line string")
    parsed = rows.select(F.from_json("line", CLAIMS).alias("row"), F.col("line").alias("article")).select(
        "row.*", "article"
    )
    parsed.write.mode("overwrite").parquet(f"{given.out}/articles")
    print(f"Read in {time.time() - start:.1f} s", flush=True)

    start = time.time()
    groups = found.flatMap(main_name).groupByKey(given.partitions).flatMap(together).pipe(COMPARE, checkCode=True)
    table = spark.createDataFrame(groups.map(lambda line: (line,)), "line string")
    table.select(F.from_json("line", GROUPS).alias("row")).select("row.*").write.mode("overwrite").parquet(
        f"{given.out}/groups"
    )
    print(f"Grouped in {time.time() - start:.1f} s", flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
