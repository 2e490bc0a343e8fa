"""A type hint is an object that can be asked what it is made of.

`Optional[int]`, `Callable[[str], bool]` and a TypedDict exist at run time, with an origin and
arguments to take them apart. Nothing enforces them; but serializers, command-line parsers and web
frameworks read such shapes and derive from them what else would be written twice.

Takeaway: get_origin and get_args take a hint apart; a TypedDict is a dict with a description.
Covers: D05
"""

from collections.abc import Callable
from types import NoneType
from typing import NotRequired, Optional, TypedDict, Union, get_args, get_origin, get_type_hints

# Three spellings of one type. None stands for its class.
Optional[int] == Union[int, None] == (int | None)  # => True
get_args(Optional[int]) == (int, NoneType)  # => True

# A union is flat and has no duplicates, but it does not know that a bool is an int.
Union[int, Union[str, int]] == Union[str, int]  # => True
print(Union[int, bool, int])  # => typing.Union[int, bool]
Union[int, int] is int  # => True

# isinstance understands unions of classes, not what stands in brackets.
isinstance(3.5, int | float)  # => True
# isinstance([3], list[int] | None)
# => raises TypeError: isinstance() argument 2 … a parameterized generic

# A callable: the parameters in a list, then the result. At run time only "can be called" is left.
Predicate = Callable[[str, int], bool]
get_args(Predicate) == ([str, int], bool)  # => True
get_origin(Predicate) is Callable  # => True
isinstance(print, get_origin(Predicate))  # => True


class Track(TypedDict):
    title: str
    seconds: int
    rating: NotRequired[float | None]
    tags: NotRequired[list[str]]


# The class is a description only: what it makes is a dict, and no value is looked at.
odd = Track(title=7)  # => {'title': 7}
type(odd) is dict  # => True
sorted(Track.__required_keys__)  # => ['seconds', 'title']

# isinstance(odd, Track)
# => raises TypeError: TypedDict does not support instance and class checks

PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def schema(hint: object) -> dict[str, object]:
    """The JSON schema of a hint: enough of it to see how little there is to it."""
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if isinstance(hint, type) and hasattr(hint, "__required_keys__"):
        fields = {name: schema(field) for name, field in get_type_hints(hint).items()}
        required = [name for name in fields if name in hint.__required_keys__]
        return {"type": "object", "properties": fields, "required": required}
    if get_origin(hint) is list:
        return {"type": "array", "items": schema(*get_args(hint))}
    if get_origin(hint) in (Union, type(int | str)):
        return {"anyOf": [schema(member) for member in get_args(hint)]}
    raise TypeError(f"no JSON for {hint}")


described = schema(Track)
described["required"]  # => ['title', 'seconds']
for name, field in described["properties"].items():
    print(name, field)
    # => title {'type': 'string'}
    # => seconds {'type': 'integer'}
    # => rating {'anyOf': [{'type': 'number'}, {'type': 'null'}]}
    # => tags {'type': 'array', 'items': {'type': 'string'}}

schema(list[Track])["items"] == described  # => True
# schema(Predicate)
# => raises TypeError: no JSON for collections.abc.Callable[[str, int], bool]
