"""The gauntlet's documents, read by this project's own reader of claims."""

import ast
import io
import json
import pathlib
import sys
import tokenize
import types

ROOT = pathlib.Path(__file__).resolve().parents[2]
READER = ROOT / "src/main/resources/dev/verifiedexamples/python"
GAUNTLET = ROOT / "src/test/resources/gauntlet"

sys.modules["_verified_examples"] = package = types.ModuleType("_verified_examples")
package.__path__ = [str(READER)]

from _verified_examples import reader  # noqa: E402


class Claim:
    """A claim and the rows of its statement."""

    def __init__(self, claim, statement, commented):
        self.first, self.last = statement["first"], statement["last"]
        self.scope, self.shows = statement["scope"], statement["shows"]
        self.runtime, self.any_order = claim["scope"], claim["anyOrder"]
        self.lines = [line["text"] for line in claim["lines"]]
        self.rows = [claim["line"], *(line["line"] for line in claim["lines"])]
        self.raises = commented


class Document:
    """A document: its path, its bytes as text, and what our reader says of it."""

    def __init__(self, path):
        self.path, self.name = path, path.stem
        self.source = path.read_bytes().decode(errors="surrogateescape")
        golden = path.with_suffix(".txt")
        self.refused_by_us = golden.exists() and bool(golden.read_text(encoding="utf-8").strip())
        found = json.loads(reader.read(self.source))
        self.readable = not found["problems"]
        self.claims = [self._claim(claim, found["statements"]) for claim in found["claims"]]

    def _claim(self, claim, statements):
        statement = statements[claim["statement"]]
        first = self.source.split("\n")[statement["first"] - 1]
        return Claim(claim, statement, first.lstrip().startswith("#"))

    def plain(self):
        """The lines of code: without claims and comments of their own lines, with what was commented out."""
        lines = self.source.split("\n")
        commented = [range(claim.first, claim.last + 1) for claim in self.claims if claim.raises]
        for row in {row for rows in commented for row in rows}:
            before, _, code = lines[row - 1].partition("#")
            lines[row - 1] = before + code.removeprefix(" ")
        for comment in _comments("\n".join(lines)):
            row, column = comment.start
            if not lines[row - 1][:column].strip() or any(row in claim.rows for claim in self.claims):
                lines[row - 1] = lines[row - 1][:column].rstrip()
        return lines

    def tree(self):
        """The syntax tree of the plain lines, without the document's docstring."""
        tree = ast.parse("\n".join(self.plain()))
        if ast.get_docstring(tree) is not None:
            del tree.body[0]
        return tree

    def claims_at(self, first, last):
        """The claims about statements that begin within these rows."""
        return [claim for claim in self.claims if first <= claim.first <= last]


def _comments(source):
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [token for token in tokens if token.type == tokenize.COMMENT]


def read_all(folder, names=()):
    """The documents of a folder of the gauntlet, all or those with these names."""
    paths = sorted((GAUNTLET / folder).rglob("*.py"))
    unknown = set(names) - {path.stem for path in paths}
    if unknown:
        raise SystemExit(f"no such document: {', '.join(sorted(unknown))}")
    return [Document(path) for path in paths if not names or path.stem in names]
