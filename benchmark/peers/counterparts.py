"""What becomes of a document in a tool's syntax: by hand, by rule, or nothing, and why."""

import pathlib
import tomllib

import script
import session
from showing import NoCounterpart

__all__ = ["NoCounterpart", "of"]

WRITERS = {"session": session.write, "script": script.write}
HERE = pathlib.Path(__file__).parent


def _load(name):
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


BY_HAND, NEAR_MISSES, NONE = _load("by_hand.toml"), _load("near_misses.toml"), _load("no_counterpart.toml")


def of(document, tool):
    """The document's counterpart for a tool, as the bytes of a file."""
    for entry in NONE["because"]:
        if document.name in entry["cases"] and {tool.name, tool.syntax, "all"} & set(entry["tools"]):
            raise NoCounterpart(entry["reason"])
    text = _by_hand(document.name, tool)
    if text is None and not document.readable:
        raise NoCounterpart("a spelling or a rule of our claim language")
    if text is None:
        text = WRITERS[tool.syntax](document)
    encoding = "latin-1" if document.name == "not_utf8" else "utf-8"
    return tool.wrap(text).encode(encoding)


def _by_hand(name, tool):
    if name in NEAR_MISSES["cases"]:
        misspelt = NEAR_MISSES["cases"][name].get(tool.syntax)
        return None if misspelt is None else NEAR_MISSES["text"][tool.syntax].replace("<MISSPELT>", misspelt)
    written = BY_HAND.get(name, {})
    return written.get(tool.name, written.get(tool.syntax))
