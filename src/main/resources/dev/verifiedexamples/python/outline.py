"""Where the statements of a source stand: from a row to the statement that a claim there is about."""

import ast
import functools
import io
import tokenize

from _verified_examples import bindings, instrument
from _verified_examples.problem import Problem

LAYOUT = (tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class Line:
    """A logical line: its first and last row, its column, and its code without comments."""

    def __init__(self, tokens):
        self.tokens = [token for token in tokens if token.type not in (*LAYOUT, tokenize.NEWLINE)]
        self.first, self.column = tokens[0].start
        self.last = tokens[-1].start[0]
        self.text = " ".join(_texts(self.tokens))


def _texts(tokens):
    """The code of each row that the tokens stand on, without comments."""
    at = 0
    while at < len(tokens):
        end = at
        while end + 1 < len(tokens) and tokens[end + 1].start[0] == tokens[at].start[0]:
            end += 1
        first, last = tokens[at], tokens[end]
        if first.end[0] == first.start[0] == last.end[0]:
            text = first.line.split("\n")[0][first.start[1] : last.end[1]]
        else:  # a string of several lines
            text = " ".join(token.string for token in tokens[at : end + 1])
        yield " ".join(text.split("\n")).strip()
        at = end + 1


class Outline:
    """The logical lines of a source, and the statements of its syntax tree that start on them."""

    def __init__(self, tree, tokens):
        self._dump = functools.cache(lambda: ast.dump(tree))
        self._lines = {line.last: line for line in _logical_lines(tokens)}
        self._inside = {
            row for line in self._lines.values() for row in range(line.first, line.last)
        }
        nodes = list(_walk(tree, "<module>"))
        self._starts, self._decorators = _by_row(nodes)
        self._overridden = {
            inner
            for node, _ in nodes
            if isinstance(node, ast.Try) and _leaves(node.finalbody)
            for inner in _all([*node.body, *node.handlers, *node.orelse])
            if isinstance(inner, ast.Return)
        }

    def is_inside(self, row):
        """Whether a statement begins at or above this row and goes on below it."""
        return row in self._inside

    def statement_ending_at(self, row):
        """The statement whose logical line ends at this row, or None where no code ends there."""
        line = self._lines.get(row)
        statement = None if line is None else _statement(line, self._starts, self._decorators)
        if statement is not None and statement.node in self._overridden:
            message = "what is returned here is overridden by a `finally`"
            raise Problem(row, message, "claim the call instead")
        return statement

    def may_be_replaced(self, row):
        """Whether the row is blank or a comment, between statements."""
        return row >= 1 and row not in self._inside and row not in self._lines

    def added(self, lines, first, last):
        """The one statement that these rows of the changed source add to it, or None."""
        source = "\n".join(lines)
        try:
            tree = ast.parse(source)
            tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        except (SyntaxError, tokenize.TokenError, ValueError):
            return None
        for body in _bodies(tree):
            for at, node in enumerate(body):
                if _first_row(node) == first and node.end_lineno == last:
                    del body[at]
                    if ast.dump(tree) != self._dump():
                        return None
                    if at == 0 and body and _is_string(body[0]):
                        message = "run here, this statement would displace a docstring"
                        raise Problem(last, message, "move it below")
                    body.insert(at, node)
                    bindings.check(node, tree)
                    return _commented_out(node, tree, tokens, first, last)
        return None


class Statement:
    """A statement that claims are about: its syntax node, its rows, and what it shows."""

    def __init__(self, node, scope, line, shows, first, last, text, decorator=None, commented=False):
        self.node, self.scope, self.line, self.shows = node, scope, line, shows
        self.first, self.last, self.text = first, last, text
        self.column = line.column
        self.decorator, self.commented = decorator, commented

    def instrument(self, number, instrumenter):
        """Let this statement report itself by its number."""
        if self.decorator is not None:
            instrumenter.observe_decorator(number, self.decorator)
            return
        if self.commented:
            instrumenter.guard(number, self.node, self.first)
        if not self.commented or not instrument.is_compound(self.node):
            instrumenter.observe(number, self.node, self.shows, self.line)

    def as_json(self, number):
        return {
            "id": number,
            "text": self.text,
            "first": self.first,
            "last": self.last,
            "scope": self.scope,
            "shows": self.shows,
        }


def _logical_lines(tokens):
    line = []
    for token in tokens:
        if line or token.type not in LAYOUT:
            line.append(token)
        if token.type == tokenize.NEWLINE and line:
            yield Line(line)
            line = []


def _bodies(tree):
    """Every list of statements in the tree, outer ones first."""
    for owner in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            body = getattr(owner, field, None)
            if isinstance(body, list):
                yield body


def _walk(node, scope):
    """Statements, except clauses and cases, each with the name of its scope, outer ones first."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
            yield child, scope
            yield from _walk(child, child.name if isinstance(child, SCOPES) else scope)


def _leaves(nodes):
    return any(isinstance(node, (ast.Return, ast.Break, ast.Continue)) for node in _all(nodes))


def _all(nodes):
    return (inner for node in nodes for inner in ast.walk(node))


def _first_row(node):
    decorators = getattr(node, "decorator_list", None)
    return decorators[0].lineno if decorators else node.lineno


def _by_row(nodes):
    """What starts on each row, and the first decorator there with what it decorates."""
    starts, decorators = {}, {}
    for node, scope in nodes:
        row = (node.pattern if isinstance(node, ast.match_case) else node).lineno
        starts.setdefault(row, []).append((node, scope))
        for decorator in getattr(node, "decorator_list", ()):
            decorators.setdefault(decorator.lineno, (node, scope, decorator))
    return starts, decorators


def _statement(line, starts, decorators):
    rows = range(line.first, line.last + 1)
    for row in rows:
        if row in decorators:
            node, scope, decorator = decorators[row]
            shown = (line.first, line.last, line.text)
            return Statement(node, scope, line, "nothing", *shown, decorator)
    found = [start for row in rows for start in starts.get(row, ())]
    # `case 5: print(5)` runs nothing of its own on its header: the claim is about what is behind it.
    while len(found) > 1 and instrument.is_compound(found[0][0]) and not _evaluates(found[0][0]):
        del found[0]
    node, scope = found[0] if found else (None, "")
    compound = node is not None and instrument.is_compound(node)
    if node is None or compound and not _evaluates(node):
        raise Problem(
            line.last,
            f"nothing can be shown by `{line.text}`",
            "claim the statement that shows it",
        )
    if len(found) > 1 and not compound:
        raise Problem(line.last, "two statements share this line", "give each a line of its own")
    shows = "nothing" if compound else _shows(node, line.last)
    return Statement(node, scope, line, shows, line.first, line.last, line.text)


def _evaluates(node):
    """Whether the header of a compound statement runs anything of its own."""
    return isinstance(node, ast.ClassDef) or instrument.header_expression(node) is not None


def _commented_out(node, tree, tokens, first, last):
    lines = list(_logical_lines(token for token in tokens if first <= token.start[0] <= last))
    scope = next(scope for found, scope in _walk(tree, "<module>") if found is node)
    shows = "nothing" if instrument.is_compound(node) else _shows(node, last)
    text = lines[0].text if len(lines) == 1 else f"{lines[0].text} …"
    return Statement(node, scope, lines[0], shows, first, last, text, commented=True)


def _shows(node, row):
    """Which value a simple statement shows: of an expression, an assignment or a return."""
    if isinstance(node, ast.Expr):
        if _is_string(node):
            raise Problem(row, "a bare string shows nothing in a script", "print it, or assign it")
        return "expression"
    if isinstance(node, ast.Assign) or isinstance(node, ast.AnnAssign) and node.value is not None:
        return "assignment"
    if isinstance(node, ast.AugAssign):
        # Of an attribute or an item only what is written counts: read again, it may be another one.
        return "assignment" if isinstance(node.target, ast.Name) else "nothing"
    if isinstance(node, ast.Return) and node.value is not None:
        return "return"
    if isinstance(node, ast.ImportFrom) and node.module == "__future__":
        raise Problem(row, "a future import shows nothing", "claim the statement that shows it")
    return "nothing"


def _is_string(node):
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)
