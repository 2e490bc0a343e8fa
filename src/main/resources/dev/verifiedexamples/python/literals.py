"""Python literals as text that two sides can compare without running Python.

A claim such as `# => {'a': 1}` and an observed value agree when both are built from exactly the
builtin types and are equal type by type: `True` is not `1`, `1` is not `1.0`, `0.0` is not `-0.0`.
Both sides are spelled by `spell`, so that agreeing means having the same spelling. The order of a set
means nothing; that of a dict is the order in which it was filled, which Python promises and shows.
"""

# Taken now: an example may rebind its builtins, and is judged all the same.
from builtins import (
    ascii, bool, bytes, complex, dict, float, frozenset, id, int,
    isinstance, len, list, repr, set, sorted, str, tuple, type,
)

# As repr shows what holds itself: [...] and {...}.
SELF = {list: "list(Ellipsis)", dict: "set(Ellipsis)"}


def spell(value, inside=()):
    """Return the spelling of a value built from builtin types alone, else None."""
    kind = type(value)
    if value is None or value is Ellipsis or kind is bool:
        return repr(value)
    if kind is int:
        return f"int {value:#x}"
    if kind is float:
        return f"float {value.hex()}"
    if kind is complex:
        return f"complex {value.real.hex()} {value.imag.hex()}"
    if kind is str or kind is bytes:
        return ascii(value)
    if id(value) in inside:
        return SELF.get(kind)
    inside = (*inside, id(value))
    if kind is list or kind is tuple:
        return _spell_all(kind, [spell(item, inside) for item in value])
    if kind is set or kind is frozenset:
        return _spell_all(kind, [spell(item, inside) for item in value], ordered=False)
    if kind is dict:
        return _spell_all(kind, [spell(pair, inside) for pair in value.items()])
    return None


def _spell_all(kind, items, ordered=True):
    if None in items:
        return None
    return f"{kind.__name__}({', '.join(items if ordered else sorted(items))})"


def read(text):
    """Return the value of the literal that is all of `text`, in a tuple; or an empty tuple."""
    import ast  # costly, and needed by readers only

    try:
        node = ast.parse(text, mode="eval").body
        value = _value(node, ast)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ()
    ends = node.col_offset == 0 and node.end_col_offset in (len(text), len(text.encode()))
    return (value,) if ends else ()


def _value(node, ast):
    """The value of a literal as repr writes it, frozensets included; ValueError where it is none."""
    if isinstance(node, ast.List):
        return [_value(item, ast) for item in node.elts]
    if isinstance(node, ast.Tuple):
        return tuple([_value(item, ast) for item in node.elts])
    if isinstance(node, ast.Set):
        return _distinct(set, [_value(item, ast) for item in node.elts])
    if isinstance(node, ast.Dict):
        keys = [_value(key, ast) for key in node.keys]
        return _distinct(dict, [(key, _value(value, ast)) for key, value in zip(keys, node.values)])
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "frozenset":
        if not node.args and not node.keywords:
            return frozenset()
        (argument,) = node.args
        if node.keywords or not isinstance(argument, ast.Set):
            raise ValueError("repr never writes a frozenset like this")
        return frozenset(_value(argument, ast))
    return ast.literal_eval(node)


def _distinct(kind, items):
    """A set or dict of these; what stands twice in it is not the repr of any."""
    made = kind(items)
    if len(made) != len(items):
        raise ValueError("an element stands twice")
    return made
