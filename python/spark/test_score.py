"""The recipe on a cluster of two worker processes says what `ita batch` says, cell by cell, and so does the README's own line.

ITA=PATH python test_score.py [ROWS]; needs Java 17, pyspark and the wheel, and Cargo for the tables of `bench`.

Two tables: a small one of odd cells, and, if ROWS are asked for, so many agencies with ten indicators from the generator of
`cargo xtask bench`.
"""

import csv
import os
import random
import subprocess
import sys
import tempfile
import time
from itertools import zip_longest
from pathlib import Path

import ita_score
import pyarrow
import pyspark
from pyspark.sql import SparkSession

import score

HERE = Path(__file__).resolve().parent
ITA = os.environ["ITA"]
# Two workers, each a process of its own with one core and 1 GiB.
CLUSTER = "local-cluster[2,1,1024]"
# Rows of odd cells.
ODD = 20_000


def odd(folder, rows):
    """Scores on the edges, none, and what is no score."""
    draw, source = random.Random(2568), folder / "odd.csv"
    with open(source, "w", encoding="utf-8") as out:
        out.write("agency,fiscal_year,iit,eit,oit\n")
        for row in range(rows):
            scores = ",".join(draw.choice(["96.39", "85.005", "84.995", "", "100", "x"]) for _ in range(3))
            out.write(f"a{row:09},2568,{scores}\n")
    return source


def national(folder, rows):
    """Made-up agencies with ten indicators each."""
    generator = ["cargo", "run", "--quiet", "--manifest-path", HERE.parents[1] / "bench/Cargo.toml"]
    subprocess.run([*generator, "--bin", "national", "--", folder, str(rows), "0"], check=True)
    return folder / "agencies.csv"


def cluster():
    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    # Workers are started from here.
    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    builder = SparkSession.builder.master(CLUSTER).config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    spark = builder.config("spark.driver.host", "127.0.0.1").getOrCreate()
    spark.sparkContext.addPyFile(str(HERE / "score.py"))
    # Both are there before anything is timed.
    executors = spark.sparkContext.parallelize(range(64), 64).map(lambda _: os.environ["SPARK_EXECUTOR_DIRS"])
    assert len(set(executors.collect())) == 2, "not two workers"
    return spark


def rows_of(paths):
    for path in paths:
        with open(path, encoding="utf-8", newline="") as table:
            yield from csv.reader(table)


def parts_of(folder):
    """The cluster's rows; each of its files has a heading."""
    for path in sorted(folder.glob("part-*")):
        rows = rows_of([path])
        next(rows, None)
        yield from rows


def compare(spark, source):
    """Rows, seconds of the cluster and seconds of `ita batch`."""
    ours, theirs = source.with_suffix(".ita.csv"), source.with_suffix(".spark")
    begin = time.perf_counter()
    # It ends with 1 where rows are refused.
    subprocess.run([ITA, "batch", source, "-o", ours], stderr=subprocess.DEVNULL, check=False)
    alone = time.perf_counter() - begin
    begin = time.perf_counter()
    score.scored(spark.read.csv(str(source), header=True)).write.csv(str(theirs), header=True)
    seconds, rows = time.perf_counter() - begin, 0
    told = rows_of([ours])
    next(told)
    for one, other in zip_longest(told, parts_of(theirs)):
        assert one == other, f"`ita batch` {one}, the cluster {other}"
        rows += 1
    return rows, seconds, alone


def readme(spark, source):
    """What the README shows, literally: the same rows as by the recipe."""
    frame = spark.read.csv(str(source), header=True)
    blocks = (HERE.parents[1] / "README.md").read_text(encoding="utf-8").split("```python\n")[1:]
    (shown,) = [block.split("```")[0] for block in blocks if "mapInArrow" in block.split("```")[0]]
    names = {"frame": frame, "pyarrow": pyarrow, "ita_score": ita_score, "result_schema": score.result_schema}
    exec(shown, names)
    rows = names["scored"].collect()
    assert rows == score.scored(frame).collect(), "the README's line says something else"
    return len(rows)


def main():
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with tempfile.TemporaryDirectory() as folder:
        spark, tables = cluster(), [(ODD, odd(Path(folder), ODD))]
        if asked:
            tables.append((asked, national(Path(folder), asked)))
        for wanted, source in tables:
            rows, seconds, alone = compare(spark, source)
            assert rows == wanted, f"{rows} rows"
            print(f"{source.stem}: {rows:,} rows as `ita batch` has them; {CLUSTER} {seconds:.1f} s, `ita batch` {alone:.1f} s", flush=True)
        assert readme(spark, tables[0][1]) == ODD
        spark.stop()
    print("the README's line says the same\n")
    print(f"{len(tables) + 1} passed, 0 failed")


if __name__ == "__main__":
    main()
