"""Where the statements of a source stand: from a row to the statement that a claim there is about."""

import ast
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
        self._tree = tree
        self._lines = {line.last: line for line in _logical_lines(tokens)}
        self._inside = {
            row for line in self._lines.values() for row in range(line.first, line.last)
        }
        self._nodes = list(_walk(tree, "<module>"))
        self._docstrings = _docstrings(tree)
        self._starts, self._decorators = _by_row(self._nodes)
        self._open = _returns_that_may_be_overridden(tree)

    def is_inside(self, row):
        """Whether a statement begins at or above this row and goes on below it."""
        return row in self._inside

    def statement_ending_at(self, row):
        """The statement whose logical line ends at this row, or None where no code ends there."""
        line = self._lines.get(row)
        if line is None:
            return None
        statement = _statement(line, self._starts, self._decorators)
        if statement.node in self._docstrings:
            raise Problem(row, "a docstring shows nothing", "print it, or assign it")
        statement.is_open = statement.node in self._open
        return statement

    def expected_in(self, first, last):
        """The last statement of a block, as one that is to raise; None if there is none."""
        nodes = [node for node in self._tree.body if first <= node.lineno and node.end_lineno <= last]
        if not nodes:
            return None
        start, end = first_row(nodes[-1]), nodes[-1].end_lineno
        return Expected(nodes[-1], [line for line in self._lines.values() if start <= line.first and line.last <= end])

    def expression_ending_at(self, row):
        """The expression that is the statement ending at this row, or None."""
        line = self._lines.get(row)
        starts = self._starts.get(line.first, ()) if line is not None else ()
        return next((node.value for node, _ in starts if isinstance(node, ast.Expr)), None)

    def ends_a_statement(self, row):
        """Whether code ends at this row."""
        return row in self._lines

    def text_ending_at(self, row):
        """The code of the logical line that ends at this row, on one line."""
        return self._lines[row].text

    def idle_expressions(self):
        """Statements that are nothing but an expression and do nothing, each with the row it ends at."""
        for node, inside in _with_what_may_fail(self._tree, False):
            if isinstance(node, ast.Expr) and node not in self._docstrings and not _acts(node.value):
                yield node, node.end_lineno, inside

    def may_be_replaced(self, row):
        """Whether the row is blank or a comment, between statements."""
        return row >= 1 and row not in self._inside and row not in self._lines

    def add(self, lines, commented):
        """Find commented-out statements in the source in which all of them are code.

        Returns the problems of those that can't stand where they are; all others are complete.
        """
        misplaced = self._misplaced(lines, commented)
        if misplaced:
            return [Problem(statement.last, *NO_PLACE) for statement in misplaced]
        problems = []
        source = "\n".join(_uncommented(lines, commented))
        tree, tokens = ast.parse(source), tokenize.generate_tokens(io.StringIO(source).readline)
        found = _find(tree, commented)
        nodes = {node for _, node in found}
        scopes, rows = dict(_walk(tree, "<module>")), _by_rows(tokens)
        names = bindings.Bindings(tree, nodes)
        for statement, (body, node) in zip(commented, found):
            try:
                _check_docstring(statement, body, node, nodes)
                names.check(node)
            except Problem as problem:
                problems.append(problem)
            own = [token for row in range(statement.first, statement.last + 1) for token in rows.get(row, ())]
            statement.complete(node, scopes[node], list(_logical_lines(own)))
        return problems

    def _misplaced(self, lines, commented):
        """Those that change what is around them, or can't be parsed there."""
        if not commented or self._fit(lines, commented):
            return []
        half = len(commented) // 2
        parts = (commented[:half], commented[half:]) if half else ()
        return [each for part in parts for each in self._misplaced(lines, part)] or commented

    def _fit(self, lines, commented):
        try:
            tree = ast.parse("\n".join(_uncommented(lines, commented)))
        except (SyntaxError, ValueError):
            return False
        found = _find(tree, commented)
        if None in found:
            return False
        for body, node in found:
            body.remove(node)
        return ast.dump(tree) == ast.dump(self._tree)


NO_PLACE = (
    "the commented-out code before the arrow is not one statement that can stand here",
    "prose takes no arrow; code keeps one space behind each `#`",
)


def _uncommented(lines, commented):
    lines = list(lines)
    for statement in commented:
        for row in range(statement.first, statement.last + 1):
            lines[row - 1] = instrument.uncommented(lines[row - 1], statement.column)
    return lines


def _find(tree, commented):
    """The body and the node of each of these statements; None for one that is not there."""
    places = {}
    for body in _bodies(tree):
        for node in body:
            places[first_row(node), node.end_lineno] = body, node
    return [places.get((statement.first, statement.last)) for statement in commented]


def _check_docstring(statement, body, node, commented):
    code = next((each for each in body if each not in commented), None)
    if code is not None and _is_string(code) and body.index(node) < body.index(code):
        message = "run here, this statement would displace a docstring"
        raise Problem(statement.last, message, "move it below")


class Statement:
    """A statement that claims are about: its syntax node, its rows, and what it shows."""

    commented = False  # whether readers see a comment
    may_raise = False  # whether its exception is taken, and can be claimed

    def __init__(self, node, scope, line, shows, first, last, text, decorator=None):
        self.node, self.scope, self.line, self.shows = node, scope, line, shows
        self.first, self.last, self.text = first, last, text
        self.column = line.column
        self.decorator = decorator
        self.is_open = False  # whether what it returns may still be overridden

    def instrument(self, number, instrumenter):
        """Let this statement report itself by its number."""
        if self.decorator is not None:
            instrumenter.observe_decorator(number, self.decorator)
            return
        instrumenter.observe(number, self.node, self.shows, self.line)

    def as_json(self, number):
        return {
            "id": number,
            "text": self.text,
            "first": self.first,
            "last": self.last,
            "scope": self.scope,
            "shows": self.shows,
            "open": self.is_open,
        }


class CommentedOut(Statement):
    """A statement that readers see as a comment."""

    commented = may_raise = True

    def __init__(self, node, column, first, last):
        shows = "nothing" if instrument.is_compound(node) else _shows(node, last)
        self.node, self.scope, self.line, self.shows = node, "", None, shows
        self.column, self.first, self.last, self.text = column, first, last, ""
        self.is_open = False

    def complete(self, node, scope, lines):
        """Take the node that the statement is in the whole source, and its logical lines there."""
        self.node, self.scope, self.line = node, scope, lines[0]
        self.text = lines[0].text if len(lines) == 1 else f"{lines[0].text} …"

    def instrument(self, number, instrumenter):
        """Let this statement report itself by its number, and its exception be taken."""
        instrumenter.guard(number, self.node, self.first)
        if not instrument.is_compound(self.node):
            instrumenter.observe(number, self.node, self.shows, self.line)


class Expected(Statement):
    """A statement of a page that is to raise, by the comment above its block."""

    may_raise = True

    def __init__(self, node, lines):
        compound = instrument.is_compound(node)
        text = f"{lines[0].text} …" if compound else lines[0].text
        shows = "nothing" if compound else _shows(node, node.end_lineno)
        super().__init__(node, "<module>", lines[0], shows, first_row(node), node.end_lineno, text)

    instrument = CommentedOut.instrument


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


def _returns_that_may_be_overridden(tree):
    """Return statements behind which code of the same function runs: a `finally`, or the end of a `with`.

    It may raise, return something else, or never come to its end.
    """
    found = set()
    for node, _ in _walk(tree, ""):
        if isinstance(node, (ast.With, ast.AsyncWith)):
            guarded = node.body
        elif isinstance(node, (ast.Try, ast.TryStar)) and node.finalbody:
            guarded = [*node.body, *node.handlers, *node.orelse]
        else:
            continue
        found.update(inner for inner in _same_function(guarded) if isinstance(inner, ast.Return))
    return found


def _same_function(nodes):
    for node in nodes:
        if not isinstance(node, (*SCOPES, ast.Lambda)):
            yield node
            yield from _same_function(ast.iter_child_nodes(node))


def _docstrings(tree):
    owners = [tree, *(node for node in ast.walk(tree) if isinstance(node, SCOPES))]
    return {owner.body[0] for owner in owners if owner.body and _is_string(owner.body[0])}


def _with_what_may_fail(owner, inside):
    """Statements, each with whether it stands where an exception is waited for."""
    for child in ast.iter_child_nodes(owner):
        if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
            yield child, inside
            waits = isinstance(child, (ast.With, ast.AsyncWith, ast.Try, ast.TryStar))
            yield from _with_what_may_fail(child, (inside or waits) and not isinstance(child, SCOPES))


def _acts(node):
    """Whether an expression that is a statement by itself is one for what it does."""
    if isinstance(node, (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)):
        return True
    if isinstance(node, ast.BoolOp):
        return _acts(node.values[-1])
    if isinstance(node, ast.IfExp):
        return _acts(node.body) or _acts(node.orelse)
    if isinstance(node, (ast.ListComp, ast.SetComp)):
        return _acts(node.elt)
    if isinstance(node, ast.BinOp):
        return _divides_by_zero(node)
    return isinstance(node, ast.Constant) and (node.value is Ellipsis or isinstance(node.value, str))


def _divides_by_zero(node):
    """Whether it is `1 / 0`, the shortest way to raise."""
    by = node.right.value if isinstance(node.right, ast.Constant) else None
    return isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod)) and by == 0


def first_row(node):
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


def is_surely_code(node):
    """Whether a comment that can be parsed as this is code: words of prose can be names and operators."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, (ast.Call, ast.Await))
    return isinstance(node, (ast.Assign, ast.AugAssign, ast.Import, ast.ImportFrom)) or (
        isinstance(node, ast.AnnAssign) and node.value is not None
    )


def _by_rows(tokens):
    """Tokens by the row they start on; a token is on one row, or a string of several."""
    rows = {}
    for token in tokens:
        rows.setdefault(token.start[0], []).append(token)
    return rows


def _shows(node, row):
    """Which value a simple statement shows: of an expression, an assignment or a return."""
    if isinstance(node, ast.Expr):
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
