"""`Annotated` attaches any object to a type, for whoever looks; by itself it does nothing.

`Annotated[int, Gt(0)]` is an int to the type checker and to the interpreter. What it adds lies in
`__metadata__`, which FastAPI, pydantic and others read to make validators. A small one of that kind
takes a dozen lines, and shows the two traps: losing the metadata, and reading somebody else's.

Takeaway: Read hints with include_extras=True, and react only to metadata of your own classes.
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

# A type, with something attached. Attaching more makes one flat list.
PositiveInt.__metadata__ == (Gt(0),)  # => True
get_args(PositiveInt) == (int, Gt(0))  # => True
print(Annotated[PositiveInt, "in years"])
# => typing.Annotated[int, Gt(limit=0), 'in years']


def create_user(name: ShortStr, age: Annotated[PositiveInt, "in years"]) -> dict[str, Any]:
    return {"name": name, "age": age}


# Nobody looks, so nothing happens.
create_user("Bartholomew", -1)  # => {'name': 'Bartholomew', 'age': -1}
PositiveInt("-5")  # => -5

# The first trap: the usual way to read hints takes the metadata off.
get_type_hints(create_user)["age"] is int  # => True
print(get_type_hints(create_user, include_extras=True)["name"])
# => typing.Annotated[str, MaxLen(length=8)]


def validated(function: Callable[..., Any]) -> Callable[..., Any]:
    hints = get_type_hints(function, include_extras=True)
    shape = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        for name, value in shape.bind(*args, **kwargs).arguments.items():
            for note in getattr(hints.get(name), "__metadata__", ()):
                # The second trap: notes of others, such as "in years", are none of our business.
                if isinstance(note, (Gt, MaxLen)) and (problem := note.broken_by(value)):
                    raise ValueError(f"{name} {problem}")
        return function(*args, **kwargs)

    return wrapper


checked = validated(create_user)
checked("Ada", age=36)  # => {'name': 'Ada', 'age': 36}
# checked("Ada", -1)  # => raises ValueError: age must be greater than 0
# checked(name="Bartholomew", age=36)  # => raises ValueError: name must have at most 8 letters
