"""A guard that says no sends the subject on to the next case.

A pattern describes shape, a guard (an `if` behind it) adds what shape cannot say: limits, how the
parts compare, a look at a table. Pattern first, then guard, from top to bottom; the first case
for which both hold is the only one that runs.

Takeaway: Names are bound before the guard is asked, and stay bound when it refuses.
Covers: S04, P26
"""

asked: list[str] = []


def check(question: str, answer: bool) -> bool:
    asked.append(question)
    return answer


def review(order: dict) -> str:
    match order:
        case {"items": []}:
            return "empty"
        case {"total": total, "limit": limit} if check("over limit", total > limit):
            return f"refused: {total} is over {limit}"
        case {"total": total} if check("free", total == 0):
            return "nothing to pay"
        case {"total": total} if check("large", total >= 1000):
            return "a human has a look"
        case {"total": _}:
            return "accepted"
    return "not an order"


review({"total": 250, "limit": 300})  # => 'accepted'
asked  # => ['over limit', 'free', 'large']

# No limit, no match: the first guard is not even asked, and those after a success aren't either.
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
            # The first case was left, but its pattern had matched: its names are ours now.
            return f"wrong way round: {low}, {high}"


binding((1, 2))  # => 'in order: 1, 2'
binding((9, 4))  # => 'wrong way round: 9, 4'


def alarm(reading: object) -> str:
    match reading:
        case [value] if value > 100:
            return "too hot"
        case _:
            return "fine"


# An error in a guard is not a no: it leaves the match statement like any other exception.
alarm([120])  # => 'too hot'
alarm([20])  # => 'fine'
# alarm(["hot"])
# => raises TypeError: '>' not supported between instances of 'str' and 'int'


def grade(points: int) -> str:
    # When no case applies, nothing happens: `match` without `case _` is an if without else.
    verdict = "ungraded"
    match points:
        case int() if points >= 90:
            verdict = "A"
        case int() if points >= 50:
            verdict = "B"
    return verdict


[grade(points) for points in (95, 60, 10)]  # => ['A', 'B', 'ungraded']
