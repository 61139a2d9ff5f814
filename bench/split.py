"""The most even raises among the plans of least effort, by HiGHS: what `highs.py` holds the planner's `Split::Even` against.

The largest raise of a score is made as small as it can be, then the second largest, and so on; items do not count. Each is a
programme of its own: the next largest raise is least, where so many scores as were settled before may be raised further, and no more of
them beyond each of the earlier ones.
"""

from fractions import Fraction as F


def most_even(programme, scores, cost, optimum, limit):
    """HiGHS's answer: status, the raises of scores in steps, largest first, and the seconds in HiGHS alone.

    `scores` are the columns that raise one by steps, and `cost` is what a plan of least effort costs.
    """
    columns, rows, linked = programme
    tops = {column: columns[column][2] for column in scores}
    rows = [*rows, ({column: -each for column, (_, each, _) in enumerate(columns) if each}, -cost)]
    # Nothing but the largest raise costs anything now.
    columns = [(gain, F(0), most) for gain, _, most in columns]
    raises, seconds = [], 0.0
    while len(raises) < len(scores) and (not raises or raises[-1] > 0):
        asked, bounds = list(columns), list(rows)
        largest = len(asked)
        asked.append((F(0), F(1), max(tops.values())))
        for beyond, raised in [*enumerate(raises), (len(raises), None)]:
            switches = {}
            for column, top in tops.items():
                switches[column] = len(asked)
                asked.append((F(0), F(0), 1))
                row = {column: F(-1), switches[column]: F(top)} | ({largest: F(1)} if raised is None else {})
                bounds.append((row, F(0 if raised is None else -raised)))
            bounds.append(({switch: F(-1) for switch in switches.values()}, F(-beyond)))
        status, least, took, _ = optimum(asked, bounds, linked, limit - seconds)
        seconds += took
        if status != "optimal":
            return status, None, seconds
        raises.append(int(least))
    return "optimal", raises, seconds
