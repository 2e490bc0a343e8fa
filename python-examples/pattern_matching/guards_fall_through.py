"""If a guard refuses, the next case gets its chance.

A pattern describes shape. A guard, an `if` after the pattern, adds what shape can't say: limits,
how the parts compare, a look at a table. From top to bottom, the first case whose pattern fits and
whose guard is true is the only one that runs.

You meet this when a rule depends on a value as well as on its shape: an order above its limit.

Takeaway: Names are bound before the guard is evaluated, and stay bound if it refuses.
Level: core
See also: pattern_matching/match_runs_the_first_case.py, pattern_matching/or_patterns.py
Covers: S04, P26
"""

from typing import Any

asked: list[str] = []


def check(question: str, answer: bool) -> bool:
    asked.append(question)
    return answer


def review(order: dict[str, Any]) -> str:
    match order:
        case {"items": []}:
            return "empty"
        case {"total": total, "limit": limit} if check("over limit", total > limit):
            return f"refused: {total} is over {limit}"
        case {"total": total} if check("free", total == 0):
            return "nothing to pay"
        case {"total": total} if check("large", total >= 1000):
            return "look at it first"
        case {"total": _}:
            return "accepted"
    return "not an order"


# S04.refused, P26.guard: three guards refuse, and the last case accepts.
review({"total": 250, "limit": 300})  # => 'accepted'
asked  # => ['over limit', 'free', 'large']

# S04.order: without a limit the first pattern does not fit, so its guard is not evaluated. Nor are
# the guards after one that accepts.
asked.clear()
review({"total": 0})  # => 'nothing to pay'
asked  # => ['free']

review({"total": 1200, "limit": 1000})  # => 'refused: 1200 is over 1000'
review({"items": [], "total": 5000})  # => 'empty'
review({"amount": 5})  # => 'not an order'


def binding(pair: tuple[int, int]) -> str:
    low = high = "unset"
    match pair:
        case (low, high) if low <= high:
            return f"in order: {low}, {high}"
        case (_, _):
            # The guard refused, but the pattern before it has already bound these names.
            return f"wrong way round: {low}, {high}"


binding((1, 2))  # => 'in order: 1, 2'

# S04.bound: the names keep the values that were bound before the guard refused.
binding((9, 4))  # => 'wrong way round: 9, 4'


def alarm(reading: object) -> str:
    match reading:
        case [value] if value > 100:
            return "too hot"
        case _:
            return "fine"


alarm([120])  # => 'too hot'
alarm([20])  # => 'fine'

# S04.error: an error in a guard does not count as a refusal. It leaves the match statement.
# alarm(["hot"])
# => raises TypeError: '>' not supported between instances of 'str' and 'int'
