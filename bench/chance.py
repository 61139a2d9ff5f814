"""The least effort that has a chance of a level, by HiGHS: what `highs.py` holds the planner's plans with a chance against.

A chance is no linear condition, so HiGHS is asked again and again. It is asked for the least effort that meets the level. Where that
lacks the chance, no plan that stands nowhere higher has it either, so the next one must stand higher at one threshold or another, and
HiGHS is asked with that as another row; until what it returns has the chance, which then is the least effort of all. Before a row is
added, the scores in it are raised as far as the chance is still lacked (all alike, then one by one), so that each row rules out as
much as it can.

The chance itself is computed here on its own, in floating point: both surveys' errors are normal and independent, and as spreads are
stated, the errors are the same wherever the scores stand.
"""

import math
from fractions import Fraction as F

# Intervals of Simpson's rule on each side of a kink.
INTERVALS = 240
# Where the normal distribution ends.
FAR = 9.0
# The planner's chance is right to 10^-5 (the module `chances`), and what lies that near to the edge may be called either.
NEAR = 2e-5


def above(z):
    """The probability that a standard normal is above this."""
    return 0.5 * math.erfc(z / math.sqrt(2))


class Chance:
    """The chance of a level by the scores of the nodes with a threshold, in the order of `stakes`."""

    def __init__(self, problem, needed, within):
        index = {node[0]: at for at, node in enumerate(problem["nodes"])}
        spread = float(F(problem["spread"]))
        errors = {}
        for survey, respondents, people in problem["samples"]:
            errors[index[survey]] = spread * math.sqrt((1 - respondents / people) / respondents)
        first, second = errors
        # Of each threshold that a survey touches: what it needs, and the error that each survey causes.
        self.stakes, self.lines = [], []
        for node, least in needed.items():
            touch = [errors[survey] * float(within[survey].get(index[node], 0)) for survey in (first, second)]
            if any(touch):
                self.stakes.append(index[node])
                self.lines.append((float(least), *touch))
        # The published percentage has two decimals, half of one going up.
        self.least = float(F(problem["chance"], 100)) - 0.00005

    def of(self, scores):
        """The chance where the thresholds' scores are these."""
        asked = [(need - float(score), *touch) for score, (need, *touch) in zip(scores, self.lines)]
        low = max([lacks / first for lacks, first, second in asked if not second], default=-FAR)
        slopes = [(lacks / second, first / second) for lacks, first, second in asked if second]
        kinks = {(a - c) / (b - d) for a, b in slopes for c, d in slopes if b != d}
        low = min(max(low, -FAR), FAR)
        edges = [low, *sorted(kink for kink in kinks if low < kink < FAR), FAR]

        def density(z):
            most = max((at - fall * z for at, fall in slopes), default=-FAR)
            return math.exp(-z * z / 2) / math.sqrt(2 * math.pi) * above(most)

        return sum(simpson(density, start, end) for start, end in zip(edges, edges[1:]))

    def lacks(self, scores):
        return self.of(scores) < self.least


def simpson(f, start, end):
    step = (end - start) / INTERVALS
    inner = sum((4 if at % 2 else 2) * f(start + at * step) for at in range(1, INTERVALS))
    return (f(start) + inner + f(end)) * step / 3


def farthest(lacks, steps):
    """The most steps, of so many, after which the chance is still lacked; it is at none."""
    low, high = 0, steps + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if lacks(middle) else (low, middle)
    return low


class Stake:
    """The score of a node with a threshold, on the grid on which the columns move it."""

    def __init__(self, start, row, columns):
        self.start, self.row = start, row
        scale = math.lcm(*(value.denominator for value in row.values()), 1)
        self.step = F(math.gcd(*(int(value * scale) for value in row.values())) or 1, scale)
        self.top = int(sum(value * columns[column][2] for column, value in row.items()) / self.step)

    def steps(self, taken):
        return int(sum(value * taken[column] for column, value in self.row.items()) / self.step)

    def score(self, steps):
        return self.start + self.step * steps


def cut(chance, stakes, at):
    """Scores that lack the chance, in steps, at or above these, as far up as they go."""
    lacks = lambda steps: chance.lacks([stake.score(step) for stake, step in zip(stakes, steps)])
    toward = lambda part: [step + (stake.top - step) * part // 1024 for stake, step in zip(stakes, at)]
    at = toward(farthest(lambda part: lacks(toward(part)), 1024))
    for place, stake in enumerate(stakes):
        raised = lambda more: [*at[:place], at[place] + more, *at[place + 1 :]]
        at = raised(farthest(lambda more: lacks(raised(more)), stake.top - at[place]))
    return at


def least_effort(chance, programme, starts, rows_of, optimum, limit):
    """HiGHS's answer: status, exact cost, seconds in HiGHS alone, and how often it was asked.

    `rows_of` are the thresholds' scores as rows over the columns, and `starts` where they stand without any of it.
    """
    columns, rows, linked = (list(part) for part in programme)
    stakes = [Stake(start, row, columns) for start, row in zip(starts, rows_of)]
    seconds, times = 0.0, 0
    while True:
        status, cost, took, taken = optimum(columns, rows, linked, limit - seconds)
        seconds, times = seconds + took, times + 1
        if status != "optimal":
            return status, None, seconds, times
        at = [stake.steps(taken) for stake in stakes]
        if not chance.lacks([stake.score(step) for stake, step in zip(stakes, at)]):
            return status, cost, seconds, times
        # One of them higher: a switch for each, of which one is on.
        switches = []
        for stake, step in zip(stakes, cut(chance, stakes, at)):
            if step < stake.top:
                switches.append(len(columns))
                columns.append((F(0), F(0), 1))
                rows.append(({**stake.row, switches[-1]: -stake.step * (step + 1)}, F(0)))
        rows.append(({switch: F(1) for switch in switches}, F(1)))
        if not switches:
            return "infeasible", None, seconds, times
