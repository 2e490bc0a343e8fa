"""The stubs of an overloaded function are never called; `get_overloads` can read them.

`@overload` tells a type checker which argument gives which result. At run time, the next `def` of
the same name replaces each stub, and only the last one, the implementation, is called. Since Python
3.11 the stubs are kept, for documentation and for tests.

You meet this when a function returns a number for a number and a list for a list.

Takeaway: Overloads describe, the implementation decides; test that the two agree.
Level: core
See also: typing/type_hints_are_objects.py, introspection/signature_and_parameters.py
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


# P10.implementation: the implementation is called.
process("hello")  # => 'HELLO'
process(42)  # => 84
process(["a", "b"])  # => ['A', 'B']

# P10.overloads: the signature is that of the implementation; the stubs are kept elsewhere.
print(signature(process))  # => (item: Any) -> Any
for stub in get_overloads(process):
    print(f"process{signature(stub)}")
    # => process(item: int) -> int
    # => process(item: str) -> str
    # => process(item: list[str]) -> list[str]

# P10.stubs: a stub is a function with an empty body.
print(get_overloads(process)[0](42))  # => None

# No stub admits a tuple, but the implementation does not ask them.
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
print(settings.get("user"))  # => None
len(get_overloads(Settings.get))  # => 2


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

# A program that never reads the stubs may drop them.
clear_overloads()
get_overloads(process)  # => []
process("still works")  # => 'STILL WORKS'
