"""A type hint is an object that can be asked what it is made of.

`Optional[int]`, `Callable[[str], bool]` and a TypedDict exist at run time, with an origin and
arguments. Nothing enforces them, but serializers, command-line parsers and web frameworks read them
and derive schemas and checks from them.

You meet this when a framework makes a form, a schema or a parser from your annotations.

Takeaway: get_origin and get_args take a hint apart; a TypedDict is a dict with a description.
Differs: standard library: since Python 3.14, both spellings of a union print as `int | bool`.
Level: entry
See also: typing/forward_references_are_resolved.py, typing/annotated_carries_metadata.py
Covers: D05
"""

from collections.abc import Callable
from types import NoneType
from typing import NotRequired, Optional, TypedDict, Union, get_args, get_origin, get_type_hints

# D05.optional: three spellings of one type, in which None stands for its class.
Optional[int] == Union[int, None] == (int | None)  # => True
get_args(Optional[int])  # => (<class 'int'>, <class 'NoneType'>)

# D05.union: a union is flat and has no duplicates, although a bool is an int.
Union[int, Union[str, int]] == Union[str, int]  # => True
print(Union[int, bool, int])  # cpython[3.11-3.13]=> typing.Union[int, bool]
                              # cpython[3.14+]=> int | bool
                              # graalpy=> typing.Union[int, bool]
Union[int, int]  # => <class 'int'>

# isinstance() accepts unions of classes, but no type with brackets.
isinstance(3.5, int | float)  # => True
# isinstance([3], list[int] | None)
# => raises TypeError: isinstance() argument 2 … a parameterized generic

# D05.callable: the parameters in a list, then the result. isinstance() asks only whether it can be
# called.
Predicate = Callable[[str, int], bool]
get_args(Predicate)  # => ([<class 'str'>, <class 'int'>], <class 'bool'>)
get_origin(Predicate)  # => <class 'collections.abc.Callable'>
isinstance(print, get_origin(Predicate))  # => True


class Track(TypedDict):
    title: str
    seconds: int
    rating: NotRequired[float | None]
    tags: NotRequired[list[str]]


# D05.typed_dict: the class only describes: what it makes is a dict, and no value is checked.
odd = Track(title=7)  # => {'title': 7}
type(odd)  # => <class 'dict'>
sorted(Track.__required_keys__)  # => ['seconds', 'title']

# isinstance(odd, Track)
# => raises TypeError: TypedDict does not support instance and class checks

PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def schema(hint: object) -> dict[str, object]:
    """The JSON schema of a hint."""
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
