"""Rewrites an example so that its claimed statements report themselves, every line staying where it is.

Text is edited, not the syntax tree: on GraalPy 25.2, code compiled from a tree reports line 1 for
`with`, and `inspect`, tracebacks and frames must see the lines of the file.
"""

import ast
import re

from _verified_examples.names import ASSIGNED, ASSIGNING, AWAITING, ENTERING, ITERATING, RAISING, REACHED, SHOWN
from _verified_examples.problem import Problem

# Columns of a syntax tree count UTF-8 bytes, as documented; on GraalPy 25.2 they count characters.
WITHIN = 1_000_000  # more than there are edits
COUNTS_BYTES = ast.parse("é = 1").body[0].value.col_offset == len("é = ".encode())


class Instrumenter:
    """Collects edits to the lines of a source and applies them."""

    def __init__(self, lines):
        self._lines = list(lines)
        self._edits = []

    def text(self):
        """The instrumented source."""
        lines = list(self._lines)
        # Later positions first, so that earlier ones stay true; at one position, in order of arrival.
        for row, column, _, text in sorted(self._edits, key=lambda edit: edit[:3], reverse=True):
            line = lines[row - 1]
            lines[row - 1] = line[:column] + text + line[column:]
        return "\n".join(lines)

    def uncomment(self, first, last, column):
        """Turn a commented-out statement into code."""
        for row in range(first, last + 1):
            self._lines[row - 1] = uncommented(self._lines[row - 1], column)

    def guard(self, number, node, first):
        """Let the exception of a commented-out statement be taken."""
        guard = f"with {RAISING}({number}):"
        if not is_compound(node):
            self._insert(first, node.col_offset, guard + " ")
            return
        # A compound statement can't share the line: the blank or comment line above takes the guard.
        column = node.col_offset
        self._lines[first - 2] = self._lines[first - 1][:column] + guard
        for row in range(first, node.end_lineno + 1):
            if row not in _inside_strings(node):
                self._insert(row, column, " ")

    def observe(self, number, node, shows, line):
        """Let a statement report that it is reached, and the value it shows."""
        if shows == "nothing" and not is_compound(node):
            self._insert_at_start(node, f"{REACHED}({number}); ")
        elif shows == "nothing":
            self._observe_header(number, node, line)
        elif isinstance(node, ast.AugAssign):
            self._insert_at_start(node, f"{REACHED}({number}); ")
            self._insert_at_end(node, f"; {ASSIGNED}({number}, {node.target.id})")
        elif shows == "assignment":
            self._wrap(node.value, f"{ASSIGNING}({REACHED}({number}), ", ")")
            self._insert_at_end(node, f"; {ASSIGNED}({number})")
        else:
            self._wrap(node.value, f"{SHOWN}({REACHED}({number}), ", ")")

    def wait(self, tree):
        """Let what the top of a script awaits be waited for, where Python has `await` in coroutines alone."""
        for node in _at_top(tree):
            if isinstance(node, ast.Await):
                self._blank(node.lineno, node.col_offset, "await")
                self._wrap_around_all(node, AWAITING)
            elif isinstance(node, (ast.AsyncWith, ast.AsyncFor)):
                self._drop_async(node)
                awaited = [item.context_expr for item in getattr(node, "items", ())] or [node.iter]
                for each in awaited:
                    self._wrap_around_all(each, ENTERING if isinstance(node, ast.AsyncWith) else ITERATING)

    def _blank(self, row, offset, word):
        """Leave room for a word, and not the word."""
        column, line = self._column(row, offset), self._lines[row - 1]
        if line[column : column + len(word)] != word:  # as in f-strings of some versions
            raise Problem(row, f"`{word}` can't be used here at the top of a page", "assign it to a name first")
        self._lines[row - 1] = line[:column] + " " * len(word) + line[column + len(word) :]

    def _drop_async(self, node):
        """What is left of `async with` or `async for` begins where it has begun."""
        row, column = node.lineno, self._column(node.lineno, node.col_offset)
        line = self._lines[row - 1]
        words = re.compile(r"async\s+(with|for)\b").match(line, column)
        if words is None:
            raise Problem(row, "`async` stands on a line of its own", "write what follows on the same line")
        word = words.group(1).ljust(len(words.group()))
        self._lines[row - 1] = line[:column] + word + line[words.end() :]

    def _wrap_around_all(self, node, name):
        """Wrap it within all that is wrapped around the same place."""
        start = node.lineno, self._column(node.lineno, node.col_offset)
        end = node.end_lineno, self._column(node.end_lineno, node.end_col_offset)
        self._edits.append((*start, WITHIN + len(self._edits), name + "(("))
        self._edits.append((*end, len(self._edits) - WITHIN, "))"))

    def observe_decorator(self, number, decorator):
        """Let a decorator report that it is reached."""
        self._wrap(decorator, f"({REACHED}({number}), ", ")[1]")

    def _observe_header(self, number, node, line):
        if isinstance(node, ast.ClassDef):
            self._observe_class(number, line)
        else:
            self._wrap(header_expression(node), f"({REACHED}({number}), ", ")[1]")

    def _observe_class(self, number, line):
        """`class A(B):` becomes `class A(*reached(1), B):`, the call returning nothing to add."""
        depth = 0
        for token in line.tokens[2:]:
            row, column = token.start
            if depth == 0 and token.string == "(":
                self._insert(row, column + 1, f"*{REACHED}({number}), ")
                return
            if depth == 0 and token.string == ":":
                self._insert(row, column, f"(*{REACHED}({number}))")
                return
            depth += (token.string in ("[", "{", "(")) - (token.string in ("]", "}", ")"))

    def _wrap(self, node, before, after):
        self._insert_at_start(node, before + "(")
        self._insert_at_end(node, ")" + after)

    def _insert_at_start(self, node, text):
        self._insert(node.lineno, self._column(node.lineno, node.col_offset), text)

    def _insert_at_end(self, node, text):
        self._insert(node.end_lineno, self._column(node.end_lineno, node.end_col_offset), text)

    def _column(self, row, offset):
        if not COUNTS_BYTES:
            return offset
        return len(self._lines[row - 1].encode()[:offset].decode())

    def _insert(self, row, column, text):
        self._edits.append((row, column, len(self._edits), text))


def awaits(tree):
    """Whether the top of a script awaits something."""
    return any(isinstance(node, (ast.Await, ast.AsyncWith, ast.AsyncFor)) for node in _at_top(tree))


def _at_top(node):
    """The nodes of a script but for those in functions and classes."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            continue
        if isinstance(child, ast.comprehension) and child.is_async:
            row = child.target.lineno
            raise Problem(row, "`async for` in an expression can't be used at the top of a page", "write a loop")
        yield child
        yield from _at_top(child)


def uncommented(line, column):
    """A line whose comment begins at that column, as code."""
    return line[:column] + line[column + 1 :].removeprefix(" ")


def header_expression(node):
    """What a compound statement evaluates on its header line, or None where there is nothing."""
    if isinstance(node, (ast.If, ast.While)):
        return node.test
    if isinstance(node, (ast.For, ast.AsyncFor)):
        return node.iter
    if isinstance(node, (ast.With, ast.AsyncWith)):
        return node.items[0].context_expr
    if isinstance(node, ast.Match):
        return node.subject
    if isinstance(node, ast.match_case):
        return node.guard
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
        return defaults[0] if defaults else None
    return None


def is_compound(node):
    """Whether the node has statements or cases inside it."""
    return hasattr(node, "body") or isinstance(node, ast.Match)


def _inside_strings(node):
    """The rows that begin inside a string: their first column belongs to the string."""
    return {
        row
        for part in ast.walk(node)
        if isinstance(part, (ast.Constant, ast.JoinedStr))
        for row in range(part.lineno + 1, part.end_lineno + 1)
    }
