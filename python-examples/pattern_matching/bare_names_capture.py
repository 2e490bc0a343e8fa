"""A bare name in a pattern captures; only a dotted name is compared.

`case NOT_FOUND:` does not ask whether the subject equals NOT_FOUND. It fits everything and assigns
the subject to NOT_FOUND, as a parameter would. The compiler notices if further cases follow. In
the last case, or inside a larger pattern, the mistake is silent.

You meet this when you replace the numbers in your patterns by constants, and every value matches.

Takeaway: In patterns, use constants with a dot: a member of an enum or an attribute of a module.
Level: core
See also: pattern_matching/match_runs_the_first_case.py, pattern_matching/guards_fall_through.py
Covers: P26
"""

from enum import IntEnum
from http import HTTPStatus

NOT_FOUND = 404


def wrong(answer: tuple[int, str]) -> str:
    match answer:
        case (NOT_FOUND, path):
            return f"missing {path}, and NOT_FOUND is now {NOT_FOUND}"
    return "found"


# P26.capture: the pattern fits every status, and binds a local name.
wrong((404, "/a"))  # => 'missing /a, and NOT_FOUND is now 404'
wrong((200, "/b"))  # => 'missing /b, and NOT_FOUND is now 200'


def right(answer: tuple[int, str]) -> str:
    match answer:
        case (HTTPStatus.NOT_FOUND, path):
            return f"missing {path}"
    return "found"


# P26.dotted: a dotted name is compared.
right((404, "/a"))  # => 'missing /a'
right((200, "/b"))  # => 'found'

# If the first case captures, no other case can ever run, and that is a SyntaxError.
UNREACHABLE = """
match status:
    case NOT_FOUND:
        print("missing")
    case 200:
        print("ok")
"""
# compile(UNREACHABLE, "unreachable", "exec")
# => raises SyntaxError: name capture 'NOT_FOUND' makes remaining patterns unreachable


class Priority(IntEnum):
    LOW = 1
    HIGH = 3


def answer_time(ticket: object) -> str:
    match ticket:
        # `_` may appear several times, and a class in a pattern needs its parentheses.
        case [_, Priority.HIGH, _]:
            return "an hour"
        case [str(_), Priority(), _]:
            return "a week"
        case [_, int(days), _]:
            return f"{days} days"
        case _:
            return "never"


answer_time(["printer", Priority.HIGH, "Ada"])  # => 'an hour'
answer_time(["printer", 3, "Ada"])  # => 'an hour'
answer_time(["printer", Priority.LOW, "Ada"])  # => 'a week'
answer_time(["printer", 9, "Ada"])  # => '9 days'
answer_time("printer")  # => 'never'

# Like a loop variable, a captured name still exists after the statement.
match [NOT_FOUND, "/c"]:
    case [code, *_]:
        pass
code  # => 404
