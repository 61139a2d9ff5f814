"""Solves the problems of `instances` with HiGHS as integer programmes, and holds the optima against the planner's.

Every problem is built anew from the rulebook's tree in exact fractions, scaled to whole numbers; what HiGHS returns is
rounded to whole steps, checked exactly, and its cost computed exactly. So "the same optimum" means the same number. The
planner's own plans are checked exactly, too. Of the first problems of each family on the grid, the plans with the fewest
changes are compared as well: first the least number of movers, then the least cost with so many.
"""

import json
import statistics
import sys
import time
from fractions import Fraction as F
from math import gcd, lcm

import highspy
import numpy as np

STEP, HALF, HUNDRED = F(1, 100), F(1, 200), F(100)


def shares(nodes):
    """For each node, its ancestors (itself included) with its share of each."""
    within = []
    for index, (_, parent, num, den) in enumerate(nodes):
        share = {index: F(1)}
        if parent is not None:
            share.update({above: part * F(num, den) for above, part in within[parent].items()})
        within.append(share)
    return within


def programme(problem):
    """Columns (gain, cost, most), rows (coefficients, least), pairs (steps only if moved), and each mover's columns."""
    index = {node[0]: at for at, node in enumerate(problem["nodes"])}
    within = shares(problem["nodes"])
    columns, needs = [], {}
    for node, at_least in problem["conditions"]:
        needs[index[node]] = F(at_least) - HALF
    moves, linked = [], []
    for given in problem["given"]:
        start, cap, floor, cost = (F(given[key]) for key in ("value", "cap", "floor", "cost"))
        at, first = index[given["id"]], len(columns)
        if given["item"]:
            if start < HUNDRED <= cap:
                columns.append((HUNDRED - start, cost, 1))
        else:
            top = max(cap // STEP * STEP, start)
            up = -(-start // STEP) * STEP
            if up > start and top > start:
                columns.append((up - start, cost * (up - start), 1))
                if top > up:
                    linked.append((first, first + 1, int((top - up) / STEP)))
                    columns.append((STEP, cost * STEP, int((top - up) / STEP)))
            elif top > start:
                columns.append((STEP, cost * STEP, int((top - start) / STEP)))
        moves.append((at, start, list(range(first, len(columns))), floor))
    rows = []
    for need, least in needs.items():
        row, have = {}, F(0)
        for at, start, own, _ in moves:
            share = within[at].get(need)
            if share:
                have += share * start
                row.update({column: share * columns[column][0] for column in own})
        rows.append((row, least - have))
    for _, start, own, floor in moves:
        if floor > 0:
            rows.append(({column: columns[column][0] for column in own}, floor - HALF - start))
    return columns, [row for row in rows if row[1] > 0], linked, [own for _, _, own, _ in moves if own]


def holds(problem):
    """Whether the planner's plan meets every condition and floor, stays on the grid below its caps, and costs what it says."""
    index = {node[0]: at for at, node in enumerate(problem["nodes"])}
    within, plan, cost = shares(problem["nodes"]), dict(problem["plan"]), F(0)
    values = {}
    for given in problem["given"]:
        start, to = F(given["value"]), F(plan.get(given["id"], given["value"]))
        values[index[given["id"]]] = to
        if to != start:
            way = F(given["cost"]) if given["item"] else F(given["cost"]) * (to - start)
            cost += way
            if not start < to <= F(given["cap"]) or to % STEP or (given["item"] and to != HUNDRED):
                return False
        if to < F(given["floor"]) - HALF:
            return False
    score = lambda node: sum(within[at].get(node, 0) * value for at, value in values.items())
    reached = all(score(index[node]) >= F(least) - HALF for node, least in problem["conditions"])
    return reached and cost == F(problem["cost"])


def whole(row, least):
    """A row in whole numbers with greatest common divisor 1; the right side rounded up to what whole steps can be."""
    scale = lcm(*(value.denominator for value in row.values()), 1)
    values = {column: int(value * scale) for column, value in row.items()}
    divisor = gcd(*values.values()) or 1
    return {column: value // divisor for column, value in values.items()}, -(-(least * scale) // divisor)


def fewest(columns, rows, movers, limit):
    """The least number of movers, and the least cost with so many; on the grid only."""
    switches = range(len(columns), len(columns) + len(movers))
    linked = [(switch, own[0], columns[own[0]][2]) for switch, own in zip(switches, movers)]
    counting = [(gain, F(0), most) for gain, _, most in columns] + [(F(0), F(1), 1) for _ in movers]
    status, count, _ = solve(counting, rows, linked, limit)
    if status != "optimal":
        return status, None, None
    most = ({switch: F(-1) for switch in switches}, -count)
    status, cost, _ = solve(columns + [(F(0), F(0), 1) for _ in movers], rows + [most], linked, limit)
    return status, count, cost


def solve(columns, rows, linked, limit):
    """HiGHS: (status, exact cost or None, seconds)."""
    scale = lcm(*(cost.denominator for _, cost, _ in columns), 1)
    solver = highspy.Highs()
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", 0.1),
        ("mip_feasibility_tolerance", 1e-9),
        ("primal_feasibility_tolerance", 1e-9),
        ("time_limit", limit),
    ):
        solver.setOptionValue(option, value)
    for _, cost, most in columns:
        solver.addVar(0.0, float(most))
    count = len(columns)
    solver.changeColsCost(count, np.arange(count, dtype=np.int32), np.array([float(c * scale) for _, c, _ in columns]))
    for column in range(count):
        solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)
    for row, least in rows:
        values, least = whole(row, least)
        solver.addRow(
            float(least), highspy.kHighsInf, len(values),
            np.array(list(values), dtype=np.int32), np.array([float(v) for v in values.values()]),
        )
    for moved, steps, most in linked:
        solver.addRow(0.0, highspy.kHighsInf, 2, np.array([moved, steps], dtype=np.int32), np.array([float(most), -1.0]))
    start = time.perf_counter()
    solver.run()
    seconds = time.perf_counter() - start
    status = solver.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return "infeasible", None, seconds
    if status != highspy.HighsModelStatus.kOptimal:
        return "unproved", None, seconds
    taken = [round(value) for value in solver.getSolution().col_value]
    exact = all(sum(value * taken[column] for column, value in row.items()) >= least for row, least in rows)
    exact &= all(taken[steps] <= most * taken[moved] for moved, steps, most in linked)
    exact &= all(0 <= value <= most for value, (_, _, most) in zip(taken, columns))
    cost = sum(value * cost for value, (_, cost, _) in zip(taken, columns))
    return "optimal" if exact else "violated", cost, seconds


def main():
    limit = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    compare_fewest = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    families, verdicts, few = {}, {}, {}
    for line in sys.stdin:
        problem = json.loads(line)
        columns, rows, linked, movers = programme(problem)
        if problem["cost"] is not None and not holds(problem):
            print(f"{problem['family']}: the planner's plan does not hold: {problem['plan']}", flush=True)
            verdicts["WORSE"] = verdicts.get("WORSE", 0) + 1
        if not columns and rows:
            status, cost, seconds = "infeasible", None, 0.0
        elif not rows:
            status, cost, seconds = "trivial", F(0), 0.0
        else:
            status, cost, seconds = solve(columns, rows, linked, limit)
        ours = None if problem["cost"] is None else F(problem["cost"])
        proved = problem["cost"] == problem["lower_bound"]
        if status in ("violated", "unproved"):
            verdict = status
        elif cost == ours:
            verdict = "same"
        elif not proved:
            verdict = "ours unproved"
        elif ours is None or cost is None or cost < ours:
            verdict = "WORSE"
        else:
            verdict = "highs worse"
        if verdict not in ("same", "violated", "unproved"):
            print(f"{problem['family']}: {verdict}: ours {problem['cost']}, HiGHS {float(cost) if cost is not None else None}", flush=True)
        if len(families.get(problem["family"], [])) < compare_fewest and rows and not linked and ours is not None:
            status, count, cost = fewest(columns, rows, movers, limit)
            said = problem["fewest"]
            if status != "optimal" or said[1] != said[2]:
                verdict_few = status if status != "optimal" else "ours unproved"
            else:
                verdict_few = "same" if (count, cost) == (said[0], F(said[1])) else "WORSE"
                if verdict_few == "WORSE":
                    print(f"{problem['family']}: fewest: ours {said}, HiGHS {count} {float(cost)}", flush=True)
            few[verdict_few] = few.get(verdict_few, 0) + 1
        families.setdefault(problem["family"], []).append((verdict, problem["nanos"] / 1e3, seconds * 1e6, status))
    total = 0
    print(f"{'family':28} {'n':>5} {'same':>5} {'ours µs':>9} {'p99':>7} {'HiGHS µs':>9} {'ratio':>7}")
    for family, results in families.items():
        timed = [result for result in results if result[3] != "trivial"] or results
        ours, theirs = (statistics.median(result[at] for result in timed) for at in (1, 2))
        p99 = sorted(result[1] for result in results)[int(0.99 * (len(results) - 1))]
        same = sum(result[0] == "same" for result in results)
        for result in results:
            verdicts[result[0]] = verdicts.get(result[0], 0) + 1
        total += len(results)
        print(f"{family:28} {len(results):5} {same:5} {ours:9.1f} {p99:7.0f} {theirs:9.0f} {theirs / max(ours, 0.001):7.0f}")
    print(f"{total} problems: {verdicts}")
    print(f"fewest changes: {few}")
    sys.exit(1 if "WORSE" in verdicts or "WORSE" in few else 0)


if __name__ == "__main__":
    main()
