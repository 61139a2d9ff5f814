class ItaError(ValueError): ...

def score_json(text: str, language: str) -> str: ...
def plan_json(
    text: str,
    target: str,
    lock: list[str],
    cap: list[tuple[str, str]],
    floor: list[tuple[str, str]],
    cost: list[tuple[str, str]],
    split: str,
    margin: str | None,
    ceiling: str | None,
    language: str,
) -> str: ...
def score_table(table: object, year: int | None, language: str) -> object: ...
