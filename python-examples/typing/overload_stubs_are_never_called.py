"""The stubs of an overloaded function are never called; `get_overloads` can still read them.

`@overload` tells a type checker which argument gives which result. At run time each stub is put
aside when the next `def` of the same name replaces it, and only the last one, the implementation,
is called. Since Python 3.11 the stubs stay in a register, good for documentation and for tests.

Takeaway: Overloads describe, the implementation decides; test that the two agree.
Covers: P10
"""

from collections.abc import Callable
from inspect import signature
from typing import Any, TypeVar, clear_overloads, get_overloads, get_type_hints, overload

T = TypeVar("T")


@overload
def process(item: int) -> int: ...
@overload
def process(item: str) -> str: ...
@overload
def process(item: list[str]) -> list[str]: ...
def process(item: Any) -> Any:
    match item:
        case int():
            return item * 2
        case str():
            return item.upper()
    return [word.upper() for word in item]


process("hello")  # => 'HELLO'
process(42)  # => 84
process(["a", "b"])  # => ['A', 'B']

# What the function itself tells about its parameters is what the implementation says: nothing.
print(signature(process))  # => (item: Any) -> Any
for stub in get_overloads(process):
    print(f"process{signature(stub)}")
    # => process(item: int) -> int
    # => process(item: str) -> str
    # => process(item: list[str]) -> list[str]

# A stub is a function with an empty body, and another one than the name now stands for.
first = get_overloads(process)[0]
first(42) is None  # => True
first is process  # => False

# No stub admits a tuple. The implementation never asked the stubs.
process(("a", "b"))  # => ['A', 'B']


class Settings:
    def __init__(self, **values: str) -> None:
        self._values = values

    @overload
    def get(self, name: str) -> str | None: ...
    @overload
    def get(self, name: str, otherwise: T) -> str | T: ...
    def get(self, name: str, otherwise: Any = None) -> Any:
        return self._values.get(name, otherwise)


settings = Settings(host="db")
settings.get("host", 0)  # => 'db'
settings.get("port", 5432)  # => 5432
settings.get("user") is None  # => True
len(get_overloads(Settings.get))  # => 2


# Stubs without an implementation are no function yet.
@overload
def fetch(url: str) -> bytes: ...
@overload
def fetch(url: str, encoding: str) -> str: ...


# fetch("/")  # => raises NotImplementedError: You should not call an overloaded function. …


def keeps_promises(function: Callable[..., Any], *samples: Any) -> list[str]:
    """Calls the function with each sample and compares the result with the stub that fits."""
    report = []
    for sample in samples:
        for stub in get_overloads(function):
            hints = get_type_hints(stub)
            if hints["item"] is type(sample):
                kept = type(function(sample)) is hints["return"]
                report.append(f"{sample!r}: {'kept' if kept else 'broken'}")
    return report


keeps_promises(process, "hello", 42)  # => ["'hello': kept", '42: kept']
keeps_promises(process, True)  # => []

# The register holds on to the stubs for good; a program that never reads them may empty it.
clear_overloads()
get_overloads(process)  # => []
process("still works")  # => 'STILL WORKS'
