"""`assert_never` makes a forgotten case an error: for the type checker, and at run time.

After branches for all members of a Literal or a union nothing is left, and a type checker calls
that `Never`. If someone adds a member and forgets a branch, it reports this line. Where no type
checker runs, or the value came from outside, the call raises an exception instead of returning
None.

You meet this when a new kind of order is added, and one of ten functions does not know it.

Takeaway: End a chain of cases with assert_never.
Level: core
See also: typing/never_is_a_promise.py, typing/literal_and_final_are_not_enforced.py,
    pattern_matching/match_runs_the_first_case.py
Covers: P09
"""

import math
from typing import Literal, assert_never

Shape = Literal["circle", "square", "triangle"]


def area(shape: Shape, size: float) -> float:
    if shape == "circle":
        return math.pi * size**2
    if shape == "square":
        return size**2
    if shape == "triangle":
        return size**2 / 2
    assert_never(shape)


area("square", 3)  # => 9
area("triangle", 3.0)  # => 4.5

# P09.never: no member, so a type checker rejects the call; at run time, the last line does.
# area("pentagon", 3)
# => raises AssertionError: Expected code to be unreachable, but got: 'pentagon'


# Without that line, a forgotten branch returns None.
def corners(shape: Shape) -> int:
    if shape == "square":
        return 4
    if shape == "triangle":
        return 3


print(corners("circle"))  # => None


# The same for classes: match, and assert_never in the last case.
def describe(value: int | str | None) -> str:
    match value:
        case None:
            return "nothing"
        case int():
            return f"number {value}"
        case str():
            return f"text {value}"
        case _:
            assert_never(value)


describe(None)  # => 'nothing'
describe(True)  # => 'number True'
# describe([1])  # => raises AssertionError: Expected code to be unreachable, but got: [1]
# describe(b"x" * 200)
# => raises AssertionError: Expected code to be unreachable, but got: b'xxx…xxx...

# It is a call and no assert statement, so `python -O` does not remove it.
