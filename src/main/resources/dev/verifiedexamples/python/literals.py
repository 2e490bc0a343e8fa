"""Python literals as text that two sides can compare without running Python.

A claim such as `# => {'a': 1}` and an observed value agree when both are built from exactly the
builtin types and are equal type by type: `True` is not `1`, `1` is not `1.0`, `0.0` is not `-0.0`.
Both sides are spelled by `spell`, so that agreeing means having the same spelling.
"""

DEEPEST = 60


def spell(value, depth=0):
    """Return the spelling of a value built from builtin types alone, else None."""
    if depth > DEEPEST:
        return None
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
    if kind is list or kind is tuple:
        return _spell_all(kind, [spell(item, depth + 1) for item in value])
    if kind is set or kind is frozenset:
        return _spell_all(kind, [spell(item, depth + 1) for item in value], ordered=False)
    if kind is dict:
        pairs = [spell(pair, depth + 1) for pair in value.items()]
        return _spell_all(kind, pairs, ordered=False)
    return None


def _spell_all(kind, items, ordered=True):
    if None in items:
        return None
    return f"{kind.__name__}({', '.join(items if ordered else sorted(items))})"


def spell_text(text):
    """Return the spelling of the literal that `text` is, or None where it is none."""
    import ast  # costly, and needed by readers only

    try:
        return spell(ast.literal_eval(text))
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None
