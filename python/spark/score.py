"""Scores a table of assessments on a Spark cluster: each worker scores the Arrow batches that it holds.

spark-submit score.py IN.csv OUT [YEAR]

The wheel has to be installed in the Python of every worker (`PYSPARK_PYTHON`, or `--archives`), with pyarrow 18 or newer and pandas
before 3. Without Spark's `local[2]` here, the master is that of `spark-submit`.
"""

import sys

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql import types as t

import ita_score

SCORES = ["score_overall", "score_iit", "score_eit", "score_oit"]
TEXTS = ["level", "level_th", "guaranteed", "possible"]
ADDED = [*SCORES, *TEXTS, "complete", "agrees", "error"]


def result_schema(schema):
    """The columns that came in, and those of the results: exactly what the workers hand back, for Spark casts nothing."""
    # Results of an earlier run are replaced; a column of one's own with the name of one of them is refused by the workers.
    kept = [field for field in schema.fields if field.name not in ADDED]
    added = [t.StructField(name, t.DecimalType(5, 2)) for name in SCORES]
    added += [t.StructField(name, t.StringType()) for name in TEXTS]
    added += [t.StructField("complete", t.BooleanType()), t.StructField("agrees", t.BooleanType())]
    return t.StructType([*kept, *added, t.StructField("error", t.StringType())])


def scored(frame, year=None):
    """The frame with its results."""

    def batches(incoming):
        for batch in incoming:
            table = pyarrow.Table.from_batches([batch])
            yield from pyarrow.table(ita_score.score_table(table, year=year)).to_batches()

    return frame.mapInArrow(batches, result_schema(frame.schema))


def main():
    source, target, *year = sys.argv[1:]
    spark = SparkSession.builder.appName("ITA Score").getOrCreate()
    # As text: a number then stays what was written.
    frame = spark.read.csv(source, header=True)
    scored(frame, *map(int, year)).write.mode("overwrite").csv(target, header=True)
    spark.stop()


if __name__ == "__main__":
    main()
