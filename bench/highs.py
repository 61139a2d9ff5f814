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
from functools import partial
from math import gcd, lcm

import highspy
import numpy as np

from chance import NEAR, Chance, least_effort
from split import most_even

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


# The ceiling of the problems that have one (bench/src/lib.rs).
CEILING = F(98)


def slope(text):
    """An effort `N@V,N@V,…,N`: each piece's end and effort a point, the last one's end open."""
    pieces = [part.split("@") for part in text.split(",")]
    return [(F(piece[1]) if len(piece) > 1 else None, F(piece[0])) for piece in pieces]


def way(pieces, start, to):
    """The effort from a score up to another."""
    sum, at = F(0), start
    for end, rate in pieces:
        end = to if end is None else min(max(end, at), to)
        sum, at = sum + rate * (end - at), end
    return sum


def needed(problem):
    """What the unrounded score of each node must be: half a step below the published one, or with something to spare."""
    margin = problem["margin"]
    return {node: F(least) - HALF if margin is None else F(least) + F(margin) for node, least in problem["conditions"]}


def capped(problem, given, lifted):
    """How far it may rise: what is below a survey up to the ceiling, unless that is lifted."""
    parents = {node: None if above is None else problem["nodes"][above][0] for node, above, *_ in problem["nodes"]}
    node = given["id"]
    while node not in (None, "iit", "eit"):
        node = parents[node]
    has = problem["form"] == "ceiling" and not lifted and node is not None
    return min(F(given["cap"]), CEILING) if has else F(given["cap"])


def programme(problem, lifted=False):
    """Columns (gain, cost, most), rows (coefficients, least), pairs (steps only if moved), each mover's columns, and any node's score."""
    index = {node[0]: at for at, node in enumerate(problem["nodes"])}
    within = shares(problem["nodes"])
    columns = []
    needs = {index[node]: least for node, least in needed(problem).items()}
    moves, linked = [], []
    for given in problem["given"]:
        start, floor, pieces = F(given["value"]), F(given["floor"]), slope(given["cost"])
        cap, cost = capped(problem, given, lifted), pieces[0][1]
        at, first = index[given["id"]], len(columns)
        if len(pieces) > 1:
            # A piece is never dearer than the next, so none is begun before the one below it is full.
            top, below = max(cap // STEP * STEP, start), start
            for end, rate in pieces:
                end = top if end is None else min(max(end, below), top)
                steps = (end - below) / STEP
                assert steps.denominator == 1, "efforts grow on the grid"
                if steps:
                    columns.append((STEP, rate * STEP, int(steps)))
                below = end
        elif given["item"]:
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
    score = lambda node: score_of(node, moves, within, columns)
    rows = [(row, least - have) for (have, row), least in ((score(node), least) for node, least in needs.items())]
    for _, start, own, floor in moves:
        if floor > 0:
            rows.append(({column: columns[column][0] for column in own}, floor - HALF - start))
    return columns, [row for row in rows if row[1] > 0], linked, [own for _, _, own, _ in moves if own], score


def score_of(node, moves, within, columns):
    """A node's score: where it stands, and what each column adds to it."""
    row, have = {}, F(0)
    for at, start, own, _ in moves:
        share = within[at].get(node)
        if share:
            have += share * start
            row.update({column: share * columns[column][0] for column in own})
    return have, row


def holds(problem):
    """Whether the planner's plan meets every condition and floor, stays on the grid below its caps, and costs what it says."""
    index = {node[0]: at for at, node in enumerate(problem["nodes"])}
    within, plan, cost = shares(problem["nodes"]), dict(problem["plan"]), F(0)
    values = {}
    for given in problem["given"]:
        start, to = F(given["value"]), F(plan.get(given["id"], given["value"]))
        values[index[given["id"]]] = to
        if to != start:
            pieces = slope(given["cost"])
            cost += pieces[0][1] if given["item"] else way(pieces, start, to)
            if not start < to <= capped(problem, given, problem["lifted"]) or to % STEP or (given["item"] and to != HUNDRED):
                return False
        if to < F(given["floor"]) - HALF:
            return False
    score = lambda node: sum(within[at].get(node, 0) * value for at, value in values.items())
    reached = all(score(index[node]) >= least for node, least in needed(problem).items())
    if problem["form"] == "chance":
        chance = Chance(problem, needed(problem), within)
        reached &= chance.of([score(node) for node in chance.stakes]) >= chance.least - NEAR
    return reached and cost == F(problem["cost"])


def whole(row, least):
    """A row in whole numbers with greatest common divisor 1; the right side rounded up to what whole steps can be."""
    scale = lcm(*(value.denominator for value in row.values()), 1)
    values = {column: int(value * scale) for column, value in row.items()}
    divisor = gcd(*values.values()) or 1
    return {column: value // divisor for column, value in values.items()}, -(-(least * scale) // divisor)


def near(values, bound):
    """The row as HiGHS gets it: whole numbers where floating point holds every one; else divided by the longest, in single steps."""
    longest = max(abs(value) for value in (*values.values(), bound))
    unit = F(1) if longest <= 2**53 else F(max(abs(value) for value in values.values()))
    return {column: float(value / unit) for column, value in values.items()}, float(bound / unit)


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


def solve(columns, rows, linked, limit, again=False):
    """HiGHS: (status, exact cost or None, seconds)."""
    return optimum(columns, rows, linked, limit, again)[:3]


def optimum(columns, rows, linked, limit, again=False):
    """HiGHS: (status, exact cost or None, seconds, columns or None). `again`: without its presolve, and costs as they are."""
    scale = lcm(*(cost.denominator for _, cost, _ in columns), 1)
    if again or scale * max(cost for _, cost, _ in columns) > 2**53:
        scale = 1
    solver = highspy.Highs()
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", 0.0 if scale == 1 else 0.1),
        ("presolve", "off" if again else "on"),
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
        values, least = near(*whole(row, least))
        solver.addRow(
            least, highspy.kHighsInf, len(values), np.array(list(values), dtype=np.int32), np.array(list(values.values())),
        )
    for moved, steps, most in linked:
        solver.addRow(0.0, highspy.kHighsInf, 2, np.array([moved, steps], dtype=np.int32), np.array([float(most), -1.0]))
    start = time.perf_counter()
    solver.run()
    seconds = time.perf_counter() - start
    status = solver.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return "infeasible", None, seconds, None
    proved = status == highspy.HighsModelStatus.kOptimal
    if not proved and solver.getInfo().primal_solution_status != int(highspy.SolutionStatus.kSolutionStatusFeasible):
        return "unproved", None, seconds, None
    taken = [round(value) for value in solver.getSolution().col_value]
    exact = all(sum(value * taken[column] for column, value in row.items()) >= least for row, least in rows)
    exact &= all(taken[steps] <= most * taken[moved] for moved, steps, most in linked)
    exact &= all(0 <= value <= most for value, (_, _, most) in zip(taken, columns))
    cost = sum(value * cost for value, (_, cost, _) in zip(taken, columns))
    if not proved:
        return "unproved", cost if exact else None, seconds, taken
    return "optimal" if exact else "violated", cost, seconds, taken


def asked(problem, limit):
    """The programme to be solved and what HiGHS says of it; with a ceiling, without it where nothing reaches below it."""
    for lifted in (False, True):
        columns, rows, linked, movers, score = programme(problem, lifted)
        if problem["form"] == "chance":
            return columns, rows, linked, movers, with_chance(problem, (columns, rows, linked), score, limit)
        if not rows:
            return columns, rows, linked, movers, None
        solved = solve(columns, rows, linked, limit) if columns else ("infeasible", None, 0.0)
        if problem["form"] == "even" and solved[0] == "optimal":
            solved = evenly(problem, (columns, rows, linked), movers, solved, limit)
        if problem["form"] != "ceiling" or solved[0] != "infeasible":
            return columns, rows, linked, movers, solved
    return columns, rows, linked, movers, solved


def evenly(problem, asked_for, movers, solved, limit):
    """What HiGHS says of the plan of least effort, and of the most even one."""
    _, cost, seconds = solved
    values = {given["id"]: F(given["value"]) for given in problem["given"] if not given["item"]}
    ours = sorted(((F(to) - values[node]) / STEP for node, to in problem["plan"] if node in values), reverse=True)
    scores = [own[0] for own in movers if asked_for[0][own[0]][0] == STEP]
    assert all(len(own) == 1 for own in movers), "on the grid, each mover has one column"
    for again in (False, True):
        status, raises, took = most_even(asked_for, scores, cost, partial(optimum, again=again), limit)
        seconds += 0 if again else took
        if status != "optimal" or (raises := [raised for raised in raises if raised]) == ours:
            return status, cost, seconds
        if raises < ours:
            return "less even", cost, seconds
    # As in `main`: what is not as good as a plan that holds is no answer.
    return "violated", cost, seconds


def with_chance(problem, asked_for, score, limit):
    """What HiGHS says of the least effort with the chance, and how often it was asked."""
    chance = Chance(problem, needed(problem), shares(problem["nodes"]))
    starts, rows_of = zip(*(score(node) for node in chance.stakes))
    return least_effort(chance, asked_for, starts, rows_of, optimum, limit)


def share(ours, other):
    """How far apart two costs are, as a share of the greater."""
    return abs(ours - other) / max(ours, other) if ours != other else F(0)


def at(values, part):
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


class Tally:
    """What came out, counted: nothing that was asked is left out."""

    def __init__(self):
        self.verdicts, self.apart, self.few = {}, {}, {}
        self.no_plan, self.unasked, self.twice, self.uncertain = 0, 0, 0, []

    def add(self, verdict, ours, theirs):
        self.verdicts[verdict] = self.verdicts.get(verdict, 0) + 1
        if ours is not None and theirs is not None:
            self.apart[verdict] = max(self.apart.get(verdict, F(0)), share(ours, theirs))

    def tell(self):
        compared = sum(self.verdicts.values())
        same = self.verdicts.get("same", 0)
        print(f"\n{compared + self.unasked} problems; {self.unasked} of them need no plan, and HiGHS was not asked")
        print(f"{compared} asked of both: {same} the same optimum, {self.no_plan} of which have no plan by both")
        print(f"  HiGHS was wrong at first, and right without its presolve: {self.twice}")
        for verdict, count in sorted(self.verdicts.items()):
            if verdict != "same":
                apart = self.apart.get(verdict)
                print(f"  {verdict}: {count}" + ("" if apart is None else f", costs apart by at most {float(apart):.1e} of the cost"))
        print(f"without the planner's certificate: {len(self.uncertain)}")
        for family, gap, verdict, above in self.uncertain:
            print(f"  {family}: cost above its bound by {float(gap):.1e}; HiGHS: {verdict}, {float(above):.1e} cheaper")
        print(f"fewest changes: {self.few}")


# Verdicts on which HiGHS is asked once more.
DOUBTED = ("violated", "highs worse")


def judged(ours, status, cost):
    if status == "less even":
        return "WORSE"
    if status == "violated":
        return status
    if status == "unproved":
        return "WORSE" if cost is not None and (ours is None or cost < ours) else status
    if cost == ours:
        return "same"
    if ours is None or cost is None or cost < ours:
        return "WORSE"
    return "highs worse"


def compare_few(problem, columns, rows, movers, limit):
    status, count, cost = fewest(columns, rows, movers, limit)
    said = problem["fewest"]
    if status != "optimal":
        return status
    if said[1] != said[2]:
        return "ours unproved"
    if (count, cost) == (said[0], F(said[1])):
        return "same"
    print(f"{problem['family']}: fewest: ours {said}, HiGHS {count} {float(cost)}", flush=True)
    return "WORSE"


def main():
    limit = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    compare_fewest = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    families, tally, wanted = {}, Tally(), ([], [])
    print(f"{time.strftime('%Y-%m-%d')}, HiGHS {highspy.Highs().version()}, one thread")
    for line in sys.stdin:
        problem = json.loads(line)
        family = families.setdefault(problem["family"], [])
        columns, rows, linked, movers, solved = asked(problem, limit)
        ours, bound = (None if problem[key] is None else F(problem[key]) for key in ("cost", "lower_bound"))
        if ours is not None and not holds(problem):
            print(f"{problem['family']}: the planner's plan does not hold: {problem['plan']}", flush=True)
            tally.add("WORSE", None, None)
        if solved is None:
            # Nothing is asked for: the plan must be to do nothing.
            verdict, seconds = "same" if ours == 0 else "WORSE", None
            if verdict == "same":
                tally.unasked += 1
            else:
                tally.add(verdict, ours, F(0))
        else:
            status, cost, seconds, *times = solved
            verdict = judged(ours, status, cost)
            if columns and verdict in DOUBTED:
                # HiGHS computes in floating point: an answer that misses a condition, or costs more than a plan that holds, is none.
                second, other, _ = solve(columns, rows, linked, limit, again=True)
                if judged(ours, second, other) not in DOUBTED:
                    status, cost, verdict = second, other, judged(ours, second, other)
                    tally.twice += verdict == "same"
            if verdict == "WORSE" and ours is not None and cost is not None and ours != bound:
                verdict = "ours unproved"
            tally.add(verdict, ours, cost)
            tally.no_plan += verdict == "same" and ours is None
            if ours != bound:
                cheaper = share(ours, cost) if cost is not None and cost < ours else F(0)
                tally.uncertain.append((problem["family"], share(ours, bound), verdict, cheaper))
        if verdict not in ("same", "violated", "unproved"):
            print(f"{problem['family']}: {verdict}: ours {problem['cost']}, HiGHS {None if cost is None else float(cost)}", flush=True)
        plain = problem["form"] == "plain"
        if plain and len(family) < compare_fewest and rows and not linked and ours is not None:
            few = compare_few(problem, columns, rows, movers, limit)
            tally.few[few] = tally.few.get(few, 0) + 1
        family.append((verdict, problem["nanos"] / 1e3, None if seconds is None else seconds * 1e6, ours == bound))
        items = sum(given["item"] for given in problem["given"])
        if plain and (len(problem["given"]) - items, items) == (8, 43) and seconds is not None:
            wanted[0].append(problem["nanos"] / 1e6)
            wanted[1].append(seconds * 1e3)
    print(f"{'family':28} {'n':>5} {'same':>5} {'proved':>6} {'ours µs':>9} {'p99':>7} {'max':>7} {'HiGHS µs':>9} {'ratio':>7}")
    for family, results in families.items():
        timed = [result for result in results if result[2] is not None]
        ours, theirs = (statistics.median(result[place] for result in timed) for place in (1, 2))
        same, proved = (sum(held) for held in ([r[0] == "same" for r in results], [r[3] for r in results]))
        own = [result[1] for result in timed]
        print(
            f"{family:28} {len(results):5} {same:5} {proved:6} {ours:9.1f} {at(own, 0.99):7.0f} {max(own):7.0f}"
            f" {theirs:9.0f} {theirs / max(ours, 0.001):7.0f}"
        )
    tally.tell()
    if wanted[0]:
        print(f"8 indicators and 43 items, {len(wanted[0])} problems, milliseconds (p50, p95, p99, max):")
        for who, times in zip(("the planner, the best of three runs", "HiGHS, one run"), wanted):
            print(f"  {who}: " + "  ".join(f"{value:.3f}" for value in (*(at(times, part) for part in (0.5, 0.95, 0.99)), max(times))))
    sys.exit(1 if "WORSE" in tally.verdicts or "WORSE" in tally.few else 0)


if __name__ == "__main__":
    main()
