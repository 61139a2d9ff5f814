"""The two tasks by DuckDB: one statement each, all cores.

A score becomes a decimal before it is rounded: its round of a double misses one half in two.
"""

import sys
import time

import duckdb


def batch(source, target):
    numbers = ", ".join(f"'{n}': 'DOUBLE'" for n in range(1, 11))
    iit = "(" + " + ".join(f'"{n}"' for n in range(1, 6)) + ") / 5"
    eit = "(" + " + ".join(f'"{n}"' for n in range(6, 9)) + ") / 3"
    oit = "(" + " + ".join(f'"{n}"' for n in range(9, 11)) + ") / 2"
    duckdb.sql(f"""
        COPY (
            WITH parts AS (
                SELECT *, {iit} AS iit, {eit} AS eit, {oit} AS oit
                FROM read_csv('{source}', header = true, types = {{'agency': 'VARCHAR', 'fiscal_year': 'INTEGER', {numbers}}})
            ), scores AS (
                SELECT * EXCLUDE (iit, eit, oit), round((0.3 * iit + 0.3 * eit + 0.4 * oit)::DECIMAL(18, 8), 2) AS score_overall,
                    round(iit::DECIMAL(18, 8), 2) AS score_iit, round(eit::DECIMAL(18, 8), 2) AS score_eit,
                    round(oit::DECIMAL(18, 8), 2) AS score_oit
                FROM parts
            )
            SELECT *, CASE
                WHEN least(score_overall, score_iit, score_eit, score_oit) >= 95 THEN 'excellent'
                WHEN least(score_overall, score_iit, score_eit, score_oit) >= 85 THEN 'good'
                WHEN score_overall >= 85 THEN 'pass'
                WHEN score_overall >= 70 THEN 'improve'
                ELSE 'urgent' END AS level
            FROM scores
        ) TO '{target}' (HEADER, DELIMITER ',')
    """)


def survey(source, target):
    questions = [f"i{n}" for n in range(1, 25)]
    types = ", ".join(f"'{q}': 'UTINYINT'" for q in questions)
    means = ", ".join(f"avg([0, 33.33, 66.67, 100][{q}]::DOUBLE) AS {q}" for q in questions)
    indicators, names = [], []
    for at in range(5):
        own = questions[5 * at : 5 * at + 5]
        indicators.append(f"({' + '.join(own)}) / {len(own)} AS s{at + 1}")
        names.append(f"s{at + 1}")
    rounded = ", ".join(f'round({name}, 2) AS "{name[1:]}"' for name in names)
    duckdb.sql(f"""
        COPY (
            WITH means AS (
                SELECT agency, count(*) AS n_iit, {means}
                FROM read_csv('{source}', header = true, types = {{'agency': 'VARCHAR', {types}}}) GROUP BY agency
            ), parts AS (SELECT agency, n_iit, {", ".join(indicators)} FROM means)
            SELECT agency, n_iit, {rounded}, round(({" + ".join(names)}) / 5, 2) AS iit FROM parts
        ) TO '{target}' (HEADER, DELIMITER ',')
    """)


if __name__ == "__main__":
    begin = time.perf_counter()
    globals()[sys.argv[1]](*sys.argv[2:4])
    print(time.perf_counter() - begin)
