"""`ita` beside polars, DuckDB and pandas on made-up tables of the country's size; writes BENCHMARKS.md. Run by `cargo xtask bench`.

Each task is run by all, one after the other, so many rounds; the medians count. `ita` is timed as a whole process; of the others only
the work itself counts, without the start of Python and its imports. Every score and level is compared with what exact arithmetic
says, done here in whole numbers and fractions, without `ita`'s code.
"""

import argparse
import csv
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
OTHERS = {"polars": ["polars"], "duckdb": ["duckdb"], "pandas": ["pandas", "numpy", "pyarrow"]}
NAMES = {"ita": "`ita`", "polars": "polars", "duckdb": "DuckDB", "pandas": "pandas + numpy"}
FLOORS = [("excellent", 95, 95), ("good", 85, 85), ("pass", 85, 0), ("improve", 70, 0), ("urgent", 0, 0)]


def run(command):
    """Runs it; the seconds of the whole process, processor seconds, the most memory in MB, standard output."""
    # numpy as it is, without settings made for older processors.
    env = {name: value for name, value in os.environ.items() if not name.startswith("OPENBLAS_")}
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env, text=True)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    if status:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out


def half_up(numerator, denominator):
    """Hundredths, a half going up."""
    return (200 * numerator + denominator) // (2 * denominator)


def exact_batch(source):
    """Published scores in hundredths, and the level, of every agency."""
    with open(source, encoding="utf-8", newline="") as table:
        rows = csv.reader(table)
        next(rows)
        for row in rows:
            score = [int(cell.replace(".", "")) for cell in row[2:]]
            iit, eit, oit = sum(score[:5]), sum(score[5:8]), sum(score[8:])
            # In hundredths: iit / 5, eit / 3, oit / 2; the whole 0.3 and 0.3 and 0.4 of them, over 50.
            found = [half_up(3 * iit + 5 * eit + 10 * oit, 5000)]
            found += [half_up(iit, 500), half_up(eit, 300), half_up(oit, 200)]
            least = min(found)
            level = next(name for name, whole, each in FLOORS if found[0] >= 100 * whole and least >= 100 * each)
            yield row[0], (*found, level)


def exact_survey(source):
    """Published scores in hundredths of the five indicators and IIT, of every agency."""
    values = {"1": 0, "2": 3333, "3": 6667, "4": 10000}
    sums = {}
    with open(source, encoding="utf-8", newline="") as table:
        rows = csv.reader(table)
        next(rows)
        for row in rows:
            own = sums.setdefault(row[0], [[0, 0] for _ in range(24)])
            for place, cell in enumerate(row[1:]):
                if cell:
                    own[place][0] += values[cell]
                    own[place][1] += 1
    mean = lambda all: sum(all) / len(all)
    for agency, own in sums.items():
        questions = [Fraction(total, 100 * count) if count else None for total, count in own]
        indicators = [mean([one for one in questions[5 * at : 5 * at + 5] if one is not None]) for at in range(5)]
        yield agency, tuple(half_up(one.numerator, one.denominator) for one in [*indicators, mean(indicators)])


def hundredths(cell):
    whole, _, rest = cell.partition(".")
    return int(whole) * 100 + int(f"{rest:0<2}"[:2]) if len(rest) <= 2 else round(float(cell) * 100)


def wrong(target, names, exact):
    """Rows of which a published score or the level is wrong, and those among them whose level is."""
    rows = levels = 0
    with open(target, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            asked = exact[row["agency"]]
            found = tuple(row[name] if name == "level" else hundredths(row[name]) for name in names)
            rows += found != asked
            levels += names[-1] == "level" and found[-1] != asked[-1]
    return rows, levels


def measure(tasks, rounds):
    """Runs one task by all, in turns: for each the medians of seconds, seconds of the whole process, processor, memory; and the extremes."""
    times = {who: [] for who in tasks}
    for _ in range(rounds):
        for who, (command, target) in tasks.items():
            # Each writes a new file: to replace a large one costs a file system more, by how it is replaced.
            target.unlink(missing_ok=True)
            seconds, processor, memory, out = run(command)
            times[who].append((float(out) if who != "ita" else seconds, seconds, processor, memory))
    return {
        who: ([statistics.median(column) for column in zip(*all)], min(one[0] for one in all), max(one[0] for one in all))
        for who, all in times.items()
    }


def table(tasks, measured, title, names, exact):
    """What was measured, with the rows that are wrong, as Markdown."""
    median = {who: figures for who, (figures, _, _) in measured.items()}
    fastest = min(median[who][0] for who in tasks if who != "ita")
    lines = [f"## {title}", "", "| | seconds | of the whole process | processor | memory | wrong rows | wrong levels |"]
    lines.append("| --- | --- | --- | --- | --- | --- | --- |")
    for who, (_, target) in tasks.items():
        work, whole, processor, memory = median[who]
        rows, levels = wrong(target, names, exact)
        _, least, most = measured[who]
        cells = [NAMES[who], f"**{work:.2f}** ({least:.2f}–{most:.2f})", f"{whole:.2f}", f"{processor:.2f} s"]
        cells += [f"{memory:.0f} MB", f"{rows:,}", f"{levels:,}" if names[-1] == "level" else "–"]
        lines.append("| " + " | ".join(cells) + " |")
    ratio = median["ita"][0] / fastest
    met = ratio <= 0.5 and median["ita"][3] <= 200
    lines += ["", f"`ita` takes **{ratio:.2f}** of the time of the fastest other; the goal, at most 0.5 with at most 200 MB, is "
              f"{'met' if met else 'not met'}.", ""]
    return lines


def scorers(path):
    """The table of single assessments."""
    rows = json.loads(Path(path).read_text())
    by = {(row["name"], row["shape"]): row["median"] / 10 for row in rows}
    cvss = by.pop(("cvss", "CVSS v3.1 base score"))
    lines = ["## One assessment", "", "| nanoseconds | compiled for the shape | any, complete | any, a third missing |"]
    lines += ["| --- | --- | --- | --- |"]
    for shape in dict.fromkeys(shape for _, shape in by):
        cells = [f"{by[name, shape]:.0f} ({by[name, shape] / cvss:.2f} of `cvss`)" for name in ("compiled", "complete", "partial")]
        lines.append(f"| {shape} | " + " | ".join(cells) + " |")
    lines += ["", f"`cvss`, the nearest published crate, takes {cvss:.0f} ns in the same run for a CVSS v3.1 base score: eight metrics, in "
              "floating point, parsing left out as here. A compiled scorer asks for no memory, a complete assessment three times "
              "(`tests/tests/allocations.rs`).", ""]
    return lines


def main():
    ask = argparse.ArgumentParser()
    for name in ("ita", "data", "scores", "plans", "output"):
        ask.add_argument(f"--{name}", required=True)
    ask.add_argument("--rounds", type=int, default=7)
    args = ask.parse_args()
    data = Path(args.data)
    agencies, answers = data / "agencies.csv", data / "answers.csv"
    with open(agencies, "rb") as file:
        count_agencies = sum(1 for _ in file) - 1
    with open(answers, "rb") as file:
        count_answers = sum(1 for _ in file) - 1

    def tasks(task, source, ours):
        target = lambda who: data / f"{task}-{who}.csv"
        all = {"ita": ([args.ita, *ours, "-o", target("ita")], target("ita"))}
        for who in OTHERS:
            all[who] = ([sys.executable, HERE / f"with_{who}.py", task, source, target(who)], target(who))
        return all

    versions = ", ".join(f"{name} {version(name)}" for names in OTHERS.values() for name in names)
    load = os.getloadavg()[0]
    survey = ["survey", answers, "--year", "2564", "--form", HERE / "form.toml"]
    scores = ["score_overall", "score_iit", "score_eit", "score_oit", "level"]
    batch, count = tasks("batch", agencies, ["batch", agencies]), tasks("survey", answers, survey)
    # All is measured before anything is worked out here: a process that is begun by a large one counts as large.
    batched, counted = measure(batch, args.rounds), measure(count, args.rounds)
    lines = [
        "# Benchmarks",
        "",
        "Written by `cargo xtask bench` from one run; `bench/README.md` says more, and has larger runs of the planner's.",
        "",
        f"{datetime.date.today():%-d %B %Y}, {os.cpu_count()} processors ({platform.machine()}), load {load:.1f} at the beginning, {versions}, "
        f"Python {platform.python_version()}. The data are made up from a fixed seed (`bench/src/bin/national.rs`). All programs take "
        f"turns, {args.rounds} rounds; the median counts, the least and the most stand beside it. The others' time is that of the work alone, "
        "`ita`'s that of its whole process. A row is wrong if a published score or the level differs from exact arithmetic; the "
        "others round with the setting that is right most often, a half going up.",
        "",
        *scorers(args.scores),
        *table(batch, batched, f"{count_agencies:,} agencies × 10 indicators, CSV to CSV: four scores and the level",
               scores, dict(exact_batch(agencies))),
        *table(count, counted,
               f"{count_answers:,} respondents × 24 answers of 8,300 agencies, CSV to CSV: five indicators and IIT",
               ["1", "2", "3", "4", "5", "iit"], dict(exact_survey(answers))),
        "## One assessment in wasm",
        "",
        (HERE.parent / "wasm" / "measured.md").read_text(encoding="utf-8").rstrip(),
        "",
        "## Plans, beside HiGHS on the same problems",
        "",
        "Microseconds are medians; *ratio* is HiGHS's time by the planner's. `bench/highs.py` checks every plan in exact fractions.",
        "",
        "```text",
        Path(args.plans).read_text(encoding="utf-8").rstrip(),
        "```",
    ]
    Path(args.output).write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
