"""A bare name in a pattern captures; only a dotted name is compared.

`case NOT_FOUND:` does not ask whether the subject equals NOT_FOUND. It matches whatever comes and
assigns it to NOT_FOUND, as a parameter would. The compiler notices when further cases follow; as
the last case, or inside a larger pattern, the mistake is silent.

Takeaway: Constants in patterns want a dot: an enum's member or a module's attribute.
Covers: P26
"""

from enum import IntEnum
from http import HTTPStatus

NOT_FOUND = 404


def wrong(answer: tuple[int, str]) -> str:
    NOT_FOUND = 404  # local, to show below what became of it
    match answer:
        case (NOT_FOUND, path):
            return f"missing {path}, and NOT_FOUND is now {NOT_FOUND}"
    return "found"


wrong((404, "/a"))  # => 'missing /a, and NOT_FOUND is now 404'
wrong((200, "/b"))  # => 'missing /b, and NOT_FOUND is now 200'


def right(answer: tuple[int, str]) -> str:
    match answer:
        case (HTTPStatus.NOT_FOUND, path):
            return f"missing {path}"
        case (status, _) if status == NOT_FOUND:
            return "a guard compares as well; the case above has left it nothing to do"
    return "found"


right((404, "/a"))  # => 'missing /a'
right((200, "/b"))  # => 'found'

# A name that is captured first makes every later case unreachable: that much is a SyntaxError.
SWALLOWING = """
match status:
    case NOT_FOUND:
        print("missing")
    case 200:
        print("ok")
"""
try:
    compile(SWALLOWING, "swallowing", "exec")
except SyntaxError as error:
    print(error.msg)
    # => name capture 'NOT_FOUND' makes remaining patterns unreachable


class Priority(IntEnum):
    LOW = 1
    HIGH = 3


def answer_time(ticket: object) -> str:
    match ticket:
        # `_` captures nothing, may stand several times, and a class needs its parentheses.
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

# Like a loop variable, a captured name outlives its statement.
match [NOT_FOUND, "/c"]:
    case [code, *_]:
        pass
code  # => 404
