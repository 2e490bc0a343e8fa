"""Python literals as text that two sides can compare without running Python.

A claim such as `# => {'a': 1}` and an observed value agree when both are built from exactly the
builtin types and are equal type by type: `True` is not `1`, `1` is not `1.0`, `0.0` is not `-0.0`.
Both sides are spelled by `spell`, so that agreeing means having the same spelling.
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
        pairs = [spell(pair, inside) for pair in value.items()]
        return _spell_all(kind, pairs, ordered=False)
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
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ()
    ends = node.col_offset == 0 and node.end_col_offset in (len(text), len(text.encode()))
    repeats = any(
        isinstance(part, ast.Dict) and len(part.keys) != len(ast.literal_eval(part))
        or isinstance(part, ast.Set) and len(part.elts) != len(ast.literal_eval(part))
        for part in ast.walk(node)
    )
    return (value,) if ends and not repeats else ()
