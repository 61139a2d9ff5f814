"""The two tasks by pandas and numpy, with Arrow's reader. A half goes up by hand: numpy's round takes it to even."""

import sys
import time

import numpy as np
import pandas as pd


def published(value):
    # A half that a double missed by its last digits is a half again.
    return np.floor(np.round(value * 100, 6) + 0.5) / 100


def batch(source, target):
    numbers = [str(n) for n in range(1, 11)]
    table = pd.read_csv(source, engine="pyarrow", dtype={name: "float64" for name in numbers})
    one = table[numbers].to_numpy()
    iit, eit, oit = one[:, :5].mean(axis=1), one[:, 5:8].mean(axis=1), one[:, 8:].mean(axis=1)
    overall = published(0.3 * iit + 0.3 * eit + 0.4 * oit)
    iit, eit, oit = published(iit), published(eit), published(oit)
    table["score_overall"], table["score_iit"], table["score_eit"], table["score_oit"] = overall, iit, eit, oit
    least = np.minimum(np.minimum(overall, iit), np.minimum(eit, oit))
    conditions = [least >= 95, least >= 85, overall >= 85, overall >= 70]
    table["level"] = np.select(conditions, ["excellent", "good", "pass", "improve"], "urgent")
    import pyarrow as pa
    from pyarrow import csv

    csv.write_csv(pa.Table.from_pandas(table, preserve_index=False), target)


def survey(source, target):
    questions = [f"i{n}" for n in range(1, 25)]
    table = pd.read_csv(source, engine="pyarrow", dtype={q: "float32" for q in questions})
    values = np.array([np.nan, 0, 33.33, 66.67, 100])
    answers = table[questions].to_numpy()
    table[questions] = values[np.where(np.isnan(answers), 0, answers).astype(np.int8)]
    by = table.groupby("agency", sort=False)
    means = by[questions].mean()
    out = pd.DataFrame({"n_iit": by.size()})
    for at in range(5):
        out[str(at + 1)] = means[questions[5 * at : 5 * at + 5]].mean(axis=1)
    out["iit"] = out[["1", "2", "3", "4", "5"]].mean(axis=1)
    columns = ["1", "2", "3", "4", "5", "iit"]
    out[columns] = published(out[columns])
    out.to_csv(target, float_format="%.2f")


if __name__ == "__main__":
    begin = time.perf_counter()
    globals()[sys.argv[1]](*sys.argv[2:4])
    print(time.perf_counter() - begin)
