"""Entities and quotations of a JSONL file of articles, on Apache Spark.

    spark-submit annotate.py articles.jsonl annotated [partitions]

Each partition's lines go through one run of the command, as through a pipe. A task whose machine or command dies is run
again elsewhere by Spark, and what it had written so far is thrown away: nothing is lost and nothing comes twice.
"""

import os
import sys

from pyspark import SparkContext

# Must be found on every machine of the cluster.
COMMAND = os.environ.get("QUOTIDIEN", "quotidien") + " annotate"


def main(source: str, target: str, partitions: int = 8) -> None:
    context = SparkContext.getOrCreate()
    context.setLogLevel("ERROR")
    (
        context.textFile(source, minPartitions=partitions)
        .filter(bool)
        # Without checkCode a command that fails would count as one that says little.
        .pipe(COMMAND, env=dict(os.environ), checkCode=True)
        .saveAsTextFile(target)
    )
    context.stop()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
