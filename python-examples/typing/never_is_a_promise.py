"""`Never` says that a function does not return, and `assert_type` what a type checker inferred.

A function that always raises returns `Never`; a type checker then knows that the lines after the
call are not reached. `assert_type` makes it compare the type that it has inferred with the one that
you expect. At run time, neither does anything.

You meet this when a type checker misses a return, or you want to know what it has understood.

Takeaway: Annotate functions that always raise with Never; test your own stubs with assert_type.
Level: deep
See also: typing/assert_never_guards_the_last_branch.py, typing/type_guards_are_believed.py
Covers: P08 P09
"""

from typing import Any, Never, assert_type, get_type_hints


def give_up(message: str) -> Never:
    raise SystemExit(message)


def port(settings: dict[str, int]) -> int:
    if "port" in settings:
        return settings["port"]
    give_up("no port in the settings")  # no return is needed after it


# P08.never: the function returns a port, or does not return.
port({"port": 8080})  # => 8080
# port({})  # => raises SystemExit: no port in the settings


# The interpreter does not check it.
def stop(message: str) -> Never:
    print(message)


stop("still here")  # => still here
get_type_hints(stop)["return"]  # => typing.Never


def length(value: Any) -> int:
    if isinstance(value, int):
        assert_type(value, int)
        return value
    return len(assert_type(value, str))


# P09.assert_type: it returns its first argument, and compares nothing at run time.
length([1, 2, 3])  # => 3
assert_type("text", int)  # => 'text'
