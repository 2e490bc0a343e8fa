"""A mapping pattern asks for some keys and does not mind the others.

That makes it the shape of JSON messages: each case names what it needs, and a sender may add fields
without breaking old receivers. `**rest` collects what the pattern did not name.

Takeaway: Extra keys match, missing keys do not; None is a value like any other.
Differs: object model: GraalPy's patterns do not take an OrderedDict for a mapping, though it is a
dict; match `dict(ordered)` where code has to run on both.
Covers: P26
"""

from collections import OrderedDict, defaultdict
from types import MappingProxyType


def handle(event: object) -> str:
    match event:
        case {"type": "click", "x": int(x), "y": int(y)}:
            return f"click at {x},{y}"
        case {"type": "keydown", "key": "Ctrl" | "Meta" as modifier, "code": code}:
            return f"{modifier}+{code}"
        case {"type": "error", "details": {"code": code, **details}}:
            return f"error {code}, and {details}"
        case {"type": kind, **rest}:
            return f"{kind} with {rest}"
        case {}:
            return "a mapping, without a type"
        case _:
            return "no mapping at all"


handle({"type": "click", "x": 3, "y": 4})  # => 'click at 3,4'
handle({"type": "click", "x": 3, "y": 4, "button": "left"})  # => 'click at 3,4'
handle({"type": "keydown", "key": "Meta", "code": "K"})  # => 'Meta+K'
handle({"type": "scroll", "by": -2})  # => "scroll with {'by': -2}"
handle({"type": "error", "details": {"code": 7, "line": 3}})  # => "error 7, and {'line': 3}"

# A key that is missing, or a value that does not fit, is a miss: the next case has its turn.
handle({"type": "click", "x": 3})  # => "click with {'x': 3}"
handle({"type": "click", "x": 3, "y": None})  # => "click with {'x': 3, 'y': None}"

# Any mapping will do, read-only ones too; GraalPy leaves out one of the standard library's.
handle(MappingProxyType({"type": "scroll"}))  # => 'scroll with {}'
handle(OrderedDict(type="scroll"))  # cpython=> 'scroll with {}'
                                    # graalpy=> 'no mapping at all'

# `{}` is not "the empty one", as `[]` is: it asks for no key, and no key is missing.
handle({"id": 1})  # => 'a mapping, without a type'
handle([("type", "click")])  # => 'no mapping at all'


def is_empty(mapping: dict) -> bool:
    match mapping:
        case {**entries} if not entries:
            return True
    return False


is_empty({})  # => True
is_empty({"id": 1})  # => False

# Keys are looked up with get(), so asking a defaultdict does not fill it.
counters = defaultdict(int, clicks=2)
match counters:
    case {"scrolls": count}:
        pass
    case {"clicks": count}:
        print(f"{count} clicks")  # => 2 clicks
dict(counters)  # => {'clicks': 2}

# `rest` is a new dict: changing it does not change the subject.
match counters:
    case {**copy}:
        copy["clicks"] = 100
counters["clicks"]  # => 2
