"""`assert_never` makes a forgotten case an error twice: for the type checker, then at run time.

After branches for all members of a Literal or a union nothing is left, and "nothing" is the type
`Never`. Who adds a member and forgets a branch gets a report at this line; where no checker runs,
or the value came from outside, the call raises instead of returning None unnoticed.

Takeaway: End a chain of cases with assert_never; assert_type is its silent sibling.
Covers: P09, P08
"""

import math
from typing import Any, Literal, Never, assert_never, assert_type

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

# Not a member, so mypy rejects the call; at run time the last line does.
# area("pentagon", 3)
# => raises AssertionError: Expected code to be unreachable, but got: 'pentagon'


# Without that line a forgotten branch is a None, which some other function has to deal with.
def corners(shape: Shape) -> int:
    if shape == "square":
        return 4
    if shape == "triangle":
        return 3


corners("circle") is None  # => True


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

# It is a call and no assert statement: `python -O` does not remove it.


# Never as a result: the function does not return. Then the caller needs no return after it.
def give_up(message: str) -> Never:
    raise SystemExit(message)


def port(settings: dict[str, int]) -> int:
    if "port" in settings:
        return settings["port"]
    give_up("no port in the settings")


port({"port": 8080})  # => 8080
# port({})  # => raises SystemExit: no port in the settings


# The interpreter does not hold it to that either.
def stop(message: str) -> Never:
    print(message)


stop("still here")  # => still here


# assert_type checks what the checker has inferred, and at run time hands its argument back.
def length(value: Any) -> int:
    if isinstance(value, int):
        assert_type(value, int)
        return value
    return len(assert_type(value, str))


length([1, 2, 3])  # => 3

# Nothing is compared: this one is wrong, and only a type checker would say so.
assert_type("text", int)  # => 'text'
