"""`Annotated` attaches any object to a type, and by itself does nothing.

`Annotated[int, Gt(0)]` is an int to the type checker and to the interpreter. What it adds is in
`__metadata__`, which FastAPI, pydantic and others read to make validators. A small one takes a
dozen lines, and shows two traps: losing the metadata, and reading that of others.

You meet this when a web framework checks limits that stand in your annotations.

Takeaway: Read hints with include_extras=True, and use only metadata of your own classes.
Level: core
See also: typing/type_hints_are_objects.py, typing/beartype_checks_every_call.py
Covers: P08
"""

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_type_hints


@dataclass(frozen=True)
class Gt:
    limit: float

    def broken_by(self, value: float) -> str | None:
        return None if value > self.limit else f"must be greater than {self.limit}"


@dataclass(frozen=True)
class MaxLen:
    length: int

    def broken_by(self, value: str) -> str | None:
        return None if len(value) <= self.length else f"must have at most {self.length} letters"


PositiveInt = Annotated[int, Gt(0)]
ShortStr = Annotated[str, MaxLen(8)]

# P08.annotated: the type and what is attached to it. Attaching more makes one flat list.
PositiveInt.__metadata__  # => (Gt(limit=0),)
get_args(PositiveInt)  # => (<class 'int'>, Gt(limit=0))
print(Annotated[PositiveInt, "in years"])
# => typing.Annotated[int, Gt(limit=0), 'in years']


def create_user(name: ShortStr, age: Annotated[PositiveInt, "in years"]) -> dict[str, Any]:
    return {"name": name, "age": age}


# Nothing reads it, so nothing happens.
create_user("Bartholomew", -1)  # => {'name': 'Bartholomew', 'age': -1}
PositiveInt("-5")  # => -5

# The first trap: the usual way to read hints leaves the metadata out.
get_type_hints(create_user)["age"]  # => <class 'int'>
print(get_type_hints(create_user, include_extras=True)["name"])
# => typing.Annotated[str, MaxLen(length=8)]


def validated(function: Callable[..., Any]) -> Callable[..., Any]:
    hints = get_type_hints(function, include_extras=True)
    shape = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        for name, value in shape.bind(*args, **kwargs).arguments.items():
            for note in getattr(hints.get(name), "__metadata__", ()):
                # The second trap: notes of others, such as "in years", have to be left alone.
                if isinstance(note, (Gt, MaxLen)) and (problem := note.broken_by(value)):
                    raise ValueError(f"{name} {problem}")
        return function(*args, **kwargs)

    return wrapper


# P08.metadata: a decorator that reads the metadata checks the arguments.
checked = validated(create_user)
checked("Ada", age=36)  # => {'name': 'Ada', 'age': 36}
# checked("Ada", -1)  # => raises ValueError: age must be greater than 0
# checked(name="Bartholomew", age=36)  # => raises ValueError: name must have at most 8 letters
