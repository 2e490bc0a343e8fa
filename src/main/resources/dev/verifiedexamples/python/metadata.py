"""Reads the inline script metadata of an example (PEP 723)."""

import json
import re

from _verified_examples import requirements
from _verified_examples.problem import Problem

# The expression that the specification gives, for blocks of this type.
BLOCK = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
TABLE = "verified-examples"


def read_all(scripts):
    """The block's requirements and our settings, with its row; None where there is no block.

    It stands in one of the scripts of a page, and holds for all of them.
    """
    blocks = [(block, source) for source in scripts for block in BLOCK.finditer(source)]
    if not blocks:
        return None
    block, source = blocks[0]
    row = source.count("\n", 0, block.start()) + 1
    if len(blocks) > 1:
        raise Problem(row, "there are two script metadata blocks", "keep one")
    import tomllib  # costly, and seldom needed

    lines = block.group("content").splitlines(keepends=True)
    text = "".join(line[2:] if line.startswith("# ") else line[1:] for line in lines)
    try:
        toml = json.loads(json.dumps(tomllib.loads(text), default=str, allow_nan=False))
    except ValueError as error:  # TOML's own errors are of this kind, too
        raise Problem(row, f"the script metadata block can't be used: {error}") from None
    return {
        "line": row,
        "dependencies": _dependencies(row, toml.get("dependencies", [])),
        "requiresPython": _requires_python(row, toml.get("requires-python")),
        "settings": _settings(row, toml.get("tool", {})),
    }


def _dependencies(row, listed):
    if not isinstance(listed, list):
        raise Problem(row, "`dependencies` is no list", f"write dependencies = [{json.dumps(listed)}]")
    found = []
    for text in listed:
        try:
            found.append(requirements.parse(str(text)))
        except ValueError as error:
            hint = 'write a name and versions, such as "django>=4.2"'
            raise Problem(row, f"`{text}` is no requirement: {error}", hint) from None
    return found


def _requires_python(row, text):
    if text is None:
        return None
    try:
        return {"text": str(text), "conditions": requirements.conditions(str(text))}
    except ValueError as error:
        hint = 'write versions, such as ">=3.12"'
        raise Problem(row, f"`{text}` is no requirement on Python: {error}", hint) from None


def _settings(row, tools):
    table = tools.get(TABLE, {}) if isinstance(tools, dict) else None
    if not isinstance(table, dict):
        raise Problem(row, f"`tool.{TABLE}` is no table", f"write [tool.{TABLE}]")
    return table
