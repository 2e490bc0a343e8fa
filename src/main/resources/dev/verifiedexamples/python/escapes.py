"""Characters that a comment can't hold, or that nobody would see in it, as Python's escapes."""

import re

NAMED = {"\\\\": "\\", "\\a": "\a", "\\b": "\b", "\\t": "\t", "\\v": "\v", "\\f": "\f", "\\r": "\r"}
ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.|$)", re.DOTALL)
NUMBERED = re.compile(r"\\[xu](?!2026)[0-9a-fA-F]+")  # the wildcard would stand for anything


def decode(text):
    """The characters that are meant; what is no escape stays as it is.

    A byte that is no character of the output's encoding, such as `\\xff` in UTF-8, is half a surrogate
    pair, as Python's `surrogateescape` has it: no other text is like it.
    """
    return ESCAPE.sub(lambda match: _character(match.group()), text)


def unknown(text):
    """The first escape in a text that is none; empty if there is no such."""
    found = (match.group() for match in ESCAPE.finditer(text))
    return next((each for each in found if each not in NAMED and not NUMBERED.fullmatch(each)), "")


def _character(escape):
    if escape in NAMED:
        return NAMED[escape]
    if not NUMBERED.fullmatch(escape):
        return escape
    code = int(escape[2:], 16)
    return chr(code + 0xDC00) if escape[1] == "x" and code >= 0x80 else chr(code)
