"""Reads the inline script metadata of an example (PEP 723)."""

import json
import re

from _verified_examples.problem import Problem

# The expression that the specification gives, for blocks of this type.
BLOCK = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$")


def read(source):
    """The block's TOML as plain values, with its row; None where there is no block."""
    blocks = list(BLOCK.finditer(source))
    if not blocks:
        return None
    row = source.count("\n", 0, blocks[0].start()) + 1
    if len(blocks) > 1:
        raise Problem(row, "there are two script metadata blocks", "keep one")
    import tomllib  # costly, and seldom needed

    lines = blocks[0].group("content").splitlines(keepends=True)
    text = "".join(line[2:] if line.startswith("# ") else line[1:] for line in lines)
    try:
        toml = json.dumps(tomllib.loads(text), default=str, allow_nan=False)
    except ValueError as error:  # TOML's own errors are of this kind, too
        raise Problem(row, f"the script metadata block can't be used: {error}") from None
    return {"line": row, "toml": json.loads(toml)}
