"""A mapping pattern asks for some keys and ignores the others.

That suits JSON messages: each case names what it needs, and a sender may add fields without
breaking old receivers. `**rest` collects the keys that the pattern does not name.

You meet this when you handle events or API responses whose fields depend on their type.

Takeaway: Other keys don't matter, missing keys do; None is a value like any other.
Differs: object model: GraalPy's patterns do not accept an OrderedDict as a mapping, though it is a
    dict. Match `dict(ordered)` where code has to run on both.
Level: core
See also: pattern_matching/class_patterns.py, pattern_matching/sequence_patterns.py
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
            return "not a mapping"


# P26.keys: extra keys are ignored, nested mappings are looked into, and `**` collects the rest.
handle({"type": "click", "x": 3, "y": 4})  # => 'click at 3,4'
handle({"type": "click", "x": 3, "y": 4, "button": "left"})  # => 'click at 3,4'
handle({"type": "keydown", "key": "Meta", "code": "K"})  # => 'Meta+K'
handle({"type": "scroll", "by": -2})  # => "scroll with {'by': -2}"
handle({"type": "error", "details": {"code": 7, "line": 3}})  # => "error 7, and {'line': 3}"

# P26.missing: if a key is missing or a value does not fit, the next case is tried.
handle({"type": "click", "x": 3})  # => "click with {'x': 3}"
handle({"type": "click", "x": 3, "y": None})  # => "click with {'x': 3, 'y': None}"

# Every mapping is accepted, but on GraalPy not an OrderedDict.
handle(MappingProxyType({"type": "scroll"}))  # => 'scroll with {}'
handle(OrderedDict(type="scroll"))  # cpython=> 'scroll with {}'
                                    # graalpy=> 'not a mapping'

# `{}` asks for no key, so it fits every mapping, whereas `[]` fits only the empty sequence.
handle({"id": 1})  # => 'a mapping, without a type'
handle([("type", "click")])  # => 'not a mapping'


# Keys are looked up with get(), so a defaultdict gets no new entries.
counters = defaultdict(int, clicks=2)
match counters:
    case {"scrolls": count}:
        pass
    case {"clicks": count}:
        print(f"{count} clicks")  # => 2 clicks
dict(counters)  # => {'clicks': 2}

# `**` makes a new dict: changing it does not change the subject.
match counters:
    case {**copy}:
        copy["clicks"] = 100
counters["clicks"]  # => 2
