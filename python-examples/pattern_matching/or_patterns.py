"""An or-pattern offers alternatives to one case, and `as` says which one it was.

`200 | 201 | 204` reads like a table. Alternatives are tried from left to right, at any depth of a
pattern, and the code of the case can rely on the same names, whichever of them fits.

You meet this when several values, or several spellings of the same thing, are handled alike.

Takeaway: Alternatives may differ in shape, but they have to bind the same names.
Level: core
See also: pattern_matching/match_runs_the_first_case.py, pattern_matching/guards_fall_through.py
Covers: P26
"""

from datetime import date


def outcome(status: object) -> str:
    match status:
        case 200 | 201 | 204:
            return "success"
        case 301 | 308 as code:
            return f"moved for good ({code})"
        case int(code) if 400 <= code < 500:
            return f"client error {code}"
        case int(code) if 500 <= code < 600:
            return f"server error {code}"
        case None | "":
            return "no answer"
        case _:
            return f"unknown: {status!r}"


# P26.alternatives: one of three values, one of two with a name, and ranges by guards.
outcome(201)  # => 'success'
outcome(308)  # => 'moved for good (308)'
outcome(404)  # => 'client error 404'
outcome(503)  # => 'server error 503'
outcome(None)  # => 'no answer'

# Numbers are compared with ==; None, True and False by identity.
outcome(200.0)  # => 'success'
outcome(0)  # => 'unknown: 0'
outcome(False)  # => 'unknown: False'


def due(entry: object) -> str:
    """Accept four ways to write a day: all of them bind year and month."""
    match entry:
        case date(year=year, month=month) | [int(year), int(month), *_]:
            pass
        case {"year": int(year), "month": int(month)} | {"due": [int(year), int(month), *_]}:
            pass
        case _:
            return "no date"
    return f"{year}-{month:02}"


# P26.names: the alternatives have different shapes and bind the same names.
due(date(2024, 2, 29))  # => '2024-02'
due((1815, 12, 10))  # => '1815-12'
due({"year": 1906, "month": 12, "day": 9})  # => '1906-12'
due({"due": [1930, 5]})  # => '1930-05'
due("tomorrow")  # => 'no date'

# Names that only some alternatives bind are an error before anything runs.
UNEVEN = """
match entry:
    case [year] | {"year": year, "month": month}:
        pass
"""
# compile(UNEVEN, "uneven", "exec")
# => raises SyntaxError: alternative patterns bind different names


def weekend(day: str) -> str:
    match day.lower().split():
        case [("saturday" | "sunday") as name, *_] as words:
            return f"{name}, the first of {len(words)} words"
    return "a weekday"


# `as` names the whole and its parts.
weekend("Sunday in May")  # => 'sunday, the first of 3 words'
weekend("Monday")  # => 'a weekday'
