"""The recipe on two local workers says what `ita batch` says. Run: ITA=PATH python test_score.py [ROWS]; needs Java 17 and pyspark."""

import csv
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyspark.sql import SparkSession

import score


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    os.environ["PYSPARK_PYTHON"] = sys.executable
    folder = Path(tempfile.mkdtemp())
    source, ours, theirs = folder / "in.csv", folder / "ours.csv", folder / "theirs"
    draw = random.Random(2568)
    with open(source, "w", encoding="utf-8") as out:
        out.write("agency,fiscal_year,iit,eit,oit\n")
        for row in range(rows):
            scores = ",".join(draw.choice(["96.39", "85.005", "84.995", "", "100", "x"]) for _ in range(3))
            out.write(f"a{row:09},2568,{scores}\n")
    subprocess.run([os.environ["ITA"], "batch", source, "-o", ours], stderr=subprocess.DEVNULL, check=False)
    builder = SparkSession.builder.master("local[2]").config("spark.driver.host", "127.0.0.1")
    spark = builder.config("spark.driver.bindAddress", "127.0.0.1").config("spark.ui.enabled", "false").getOrCreate()
    begin = time.perf_counter()
    score.scored(spark.read.csv(str(source), header=True)).write.csv(str(theirs), header=True)
    seconds = time.perf_counter() - begin
    spark.stop()
    read = lambda path: list(csv.reader(open(path, encoding="utf-8", newline="")))
    found = [row for part in sorted(theirs.glob("part-*")) for row in read(part)[1:]]
    # Spark writes what is empty as nothing, as `ita` does, and "" where text is empty.
    assert sorted(found) == sorted(read(ours)[1:]), "the cluster says otherwise than `ita batch`"
    print(f"{rows} rows in {seconds:.1f} s on local[2], as `ita batch` says")


if __name__ == "__main__":
    main()
