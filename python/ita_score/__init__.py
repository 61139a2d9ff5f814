"""ITA Score: exact scores, levels and plans of Thai ITA assessments.

>>> score({"iit": "98.10", "eit": "93.20", "oit": "97.50"}, year=2568)["overall"]["score"]
'96.39'
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal, Protocol, Union

from . import _native
from ._native import ItaError

__all__ = ["ItaError", "plan", "plan_json", "score", "score_json", "score_table"]

Value = Union[str, int, float, bool]
Inputs = Union[str, Mapping[str, Value]]
Language = Literal["th", "en"]


class ArrowStream(Protocol):
    """A table of pyarrow, polars, pandas or another that speaks Arrow's C stream interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


def score(
    inputs: Inputs,
    *,
    year: int | None = None,
    agency: str | None = None,
    published: Mapping[str, Value] | None = None,
    use_published: bool = False,
    language: Language = "th",
) -> dict[str, Any]:
    """Returns the result of one assessment: what `ita score --format json` prints.

    `inputs` is a mapping of node ids to values, or a vector. Raises ItaError, with `(code, node, message)`.
    """
    options = {"agency": agency, "published": published, "use_published": use_published, "language": language}
    return json.loads(score_json(inputs, year=year, **options))


def score_json(
    inputs: Inputs,
    *,
    year: int | None = None,
    agency: str | None = None,
    published: Mapping[str, Value] | None = None,
    use_published: bool = False,
    language: Language = "th",
) -> str:
    """As `score`, as the text itself."""
    return _native.score_json(_request(inputs, year, agency, published, use_published), language)


def plan(
    inputs: Inputs,
    target: str,
    *,
    year: int | None = None,
    lock: Iterable[str] = (),
    cap: Mapping[str, Value] | None = None,
    floor: Mapping[str, Value] | None = None,
    cost: Mapping[str, Value] | None = None,
    effort: str | None = None,
    split: Literal["even", "lowest", "first"] = "even",
    margin: Value | None = None,
    ceiling: Value | None = None,
    chance: Value | None = None,
    respondents: Mapping[str, str | int] | None = None,
    spread: Mapping[str, Value] | None = None,
    language: Language = "th",
) -> dict[str, Any]:
    """Returns the least effort that leads to a level or a score: what `ita plan --format json` prints.

    The options are those of the command: `effort` a profile of the rule data, an assumption (`"harder"`); `chance` in percent, an
    estimate, with `respondents` (`{"iit": "45/60", "eit": 120}`) and `spread` (`{"eit": 17.65}`). A target out of reach is an answer
    too: `feasible` is false then. Raises ItaError.
    """
    options = {"lock": lock, "cap": cap, "floor": floor, "cost": cost, "effort": effort, "split": split}
    more = {"margin": margin, "ceiling": ceiling, "chance": chance, "respondents": respondents, "spread": spread}
    return json.loads(plan_json(inputs, target, year=year, **options, **more, language=language))


def plan_json(
    inputs: Inputs,
    target: str,
    *,
    year: int | None = None,
    lock: Iterable[str] = (),
    cap: Mapping[str, Value] | None = None,
    floor: Mapping[str, Value] | None = None,
    cost: Mapping[str, Value] | None = None,
    effort: str | None = None,
    split: Literal["even", "lowest", "first"] = "even",
    margin: Value | None = None,
    ceiling: Value | None = None,
    chance: Value | None = None,
    respondents: Mapping[str, str | int] | None = None,
    spread: Mapping[str, Value] | None = None,
    language: Language = "th",
) -> str:
    """As `plan`, as the text itself."""
    of_nodes = {"cap": cap, "floor": floor, "cost": cost, "respondents": respondents, "spread": spread}
    of_all = {"effort": effort, "margin": margin, "ceiling": ceiling, "chance": chance}
    options = {name: _pairs(said) for name, said in of_nodes.items()} | {name: _text(said) for name, said in of_all.items()}
    request = _request(inputs, year, None, None, False)
    return _native.plan_json(request, target, {**options, "lock": list(lock), "split": split}, language)


def score_table(table: ArrowStream, *, year: int | None = None, language: Language = "th") -> ArrowStream:
    """Returns the table with the results of every row behind its columns: those of `ita batch`.

    Columns are found by their names, as `ita batch` finds them: `fiscal_year` (or `year` here), node ids, `published_overall`,
    `published_level`. A row that cannot be scored has its reason in `error`. Raises ItaError for a table that `ita batch` refuses: one
    with a column named like a result, for example. What comes back speaks the same interface: `pyarrow.table(result)`,
    `polars.DataFrame(result)`, `pandas.DataFrame.from_arrow(result)`.
    """
    return _native.score_table(table, year, language)


def _text(value: Value | None) -> str | None:
    return None if value is None else str(value)


def _pairs(said: Mapping[str, Value] | None) -> list[tuple[str, str]]:
    return [(id, str(value)) for id, value in (said or {}).items()]


def _request(
    inputs: Inputs,
    year: int | None,
    agency: str | None,
    published: Mapping[str, Value] | None,
    use_published: bool,
) -> str:
    if isinstance(inputs, str):
        if year is not None or agency is not None or published is not None or use_published:
            raise ItaError("usage", None, "a vector says its year, and nothing beside it: give a mapping")
        return inputs
    request = {"fiscal_year": year, "agency": agency, "inputs": dict(inputs), "published": published}
    return json.dumps({**request, "use_published": use_published}, ensure_ascii=False)
