"""Reads an example: its docstring, its metadata, and its claims with the statements they are about.

Whatever looks like a claim and is none is a problem, with its row and the spelling probably meant: an
arrow that is passed over would be documentation that nobody checks.
"""

import ast
import io
import json
import tokenize

from _verified_examples import arrows, claims, instrument, metadata, outline
from _verified_examples.problem import Problem

RESERVED = "__verified_"


def read(source):
    """Return what the source says as JSON text, or the problems that keep it from being an example."""
    found = {"problems": [], "statements": [], "claims": [], "instrumented": source}
    problems = []
    try:
        problems = _read(source, found)
    except SyntaxError as error:
        message = f"Python can't read it: {error.msg}"
        problems = [Problem(error.lineno or 1, message, _pointer(error))]
    except RecursionError:
        problems = [Problem(1, "it nests deeper than Python's own tools can follow")]
    except (tokenize.TokenError, ValueError) as error:
        problems = [Problem(1, f"Python can't read it: {error}")]
    found["problems"] = [problem.as_json() for problem in sorted(problems, key=lambda each: each.row)]
    return json.dumps(found)


def read_lines(texts):
    """Return what each text of a JSON list is as a line of a claim, as JSON text."""
    return json.dumps([claims.line(0, text) for text in json.loads(texts)])


def _read(source, found):
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source.encode()).readline)
    if encoding != "utf-8":
        return [Problem(1, f"it declares to be {encoding}", "save it as UTF-8, Python's default")]
    tree = ast.parse(source)
    reader = Reader(source, tree, list(tokenize.generate_tokens(io.StringIO(source).readline)))
    reader.read()
    found["docstring"] = ast.get_docstring(tree)
    found["statements"], found["claims"] = reader.statements, reader.claims
    if not reader.problems:
        found["instrumented"] = reader.instrumenter.text()
    try:
        found["metadata"] = metadata.read(source)
    except Problem as problem:
        reader.problems.append(problem)
    reserved = f"names with `{RESERVED}` are reserved"
    return reader.problems + [
        Problem(row, reserved, "choose another one")
        for row, line in enumerate(reader.lines, 1)
        if RESERVED in line
    ]


def _pointer(error):
    """The line that Python can't read, with a mark below the place."""
    if not error.text or not error.offset:
        return ""
    line = error.text.rstrip("\n")
    return f"{line}\n{' ' * (error.offset - 1)}^"


class Reader:
    """Finds the arrow comments of a source and the statements they are about."""

    def __init__(self, source, tree, tokens):
        self.lines = source.split("\n")
        self.instrumenter = instrument.Instrumenter(self.lines)
        self.problems, self.statements, self.claims = [], [], []
        self._outline = outline.Outline(tree, tokens)
        self._comments = [token for token in tokens if token.type == tokenize.COMMENT]
        self._whole_lines = {
            token.start[0]: token
            for token in self._comments
            if not token.line[: token.start[1]].strip()
        }
        self._claimed = []  # (statement, its arrows), in the order of the source

    def read(self):
        """Fill in statements, claims and problems."""
        for comment in self._comments:
            self._attempt(self._read_comment, comment)
        for statement, found in self._claimed:
            self._attempt(self._make_claims, statement, found)

    def _attempt(self, step, *arguments):
        try:
            step(*arguments)
        except Problem as problem:
            self.problems.append(problem)

    def _make_claims(self, statement, found):
        number = len(self.statements)
        made = claims.make(number, statement, found)
        for claim in made:
            last = [arrow for arrow in found if arrow.scope.spelling == claim["scope"]][-1]
            claim["note"] = self._comment_below(last) if last.scope.word == "documented" else ""
        if statement.shows in ("assignment", "return") and not any(claim["lines"] for claim in made):
            statement.shows = "nothing"  # its value is left open, so nobody asks for its repr
        self.claims += made
        self.statements.append(statement.as_json(number))
        statement.instrument(number, self.instrumenter)

    # --- comments

    def _read_comment(self, comment):
        (row, column), text = comment.start, comment.string
        arrow = arrows.parse(row, column, text)
        start = arrows.embedded(text) if row in self._whole_lines else None
        if arrow is not None and row in self._whole_lines:
            self._read_whole_line(arrow)
        elif arrow is not None:
            self._claim(self._statement(row, row), arrow)
        elif start is not None:
            arrow = arrows.parse(row, column + start, text[start:])
            if arrow is None:
                arrows.check_prose(row, text[start:])
            self._read_commented_out(row, column, arrow)
        else:
            arrows.check_prose(row, text)

    def _read_whole_line(self, arrow):
        """An arrow that has the line for itself goes with what stands directly above it."""
        above = arrow.row - 1
        if self._claimed and self._claimed[-1][1][-1].row == above:
            statement, found = self._claimed[-1]
            self._check_column(arrow, statement)
            found.append(arrow)
        elif arrow.text.startswith("raises ") and self._is_comment(above, arrow.column):
            self._read_commented_out(above, arrow.column, arrow)
        else:
            statement = self._statement(arrow.row, above)
            self._check_column(arrow, statement)
            self._claim(statement, arrow)

    def _statement(self, row, end):
        """The statement that ends at a row, for an arrow at that row or the next."""
        if self._outline.is_inside(row):
            hint = "put it behind the statement's last line"
            raise Problem(row, "this arrow stands inside a statement", hint)
        statement = self._outline.statement_ending_at(end)
        if statement is None:
            hint = "put it behind its statement or on the line directly below; prose takes no arrow"
            raise Problem(row, "this arrow follows nothing", hint)
        return statement

    def _check_column(self, arrow, statement):
        if arrow.column < statement.column:
            hint = "indent it at least as far"
            raise Problem(arrow.row, "this arrow stands left of its statement", hint)

    def _claim(self, statement, arrow):
        self._claimed.append((statement, [arrow]))

    # --- commented-out statements

    def _read_commented_out(self, last, column, arrow):
        """The fewest comment lines up to the last one that are a statement, with its decorators."""
        first, statement = last, self._uncommented(last, last, column)
        while statement is None:
            first -= 1
            if not self._is_comment(first, column):
                raise Problem(
                    last,
                    "the commented-out code before the arrow is not one statement that can stand here",
                    "prose takes no arrow; code keeps one space behind each `#`",
                )
            statement = self._uncommented(first, last, column)
        while self._is_comment(first - 1, column, "# @"):
            decorated = self._uncommented(first - 1, last, column)
            if decorated is None:
                break
            first, statement = first - 1, decorated
        if instrument.is_compound(statement.node) and not self._is_free(first - 1):
            message = "this commented-out block has no room to be run"
            raise Problem(first, message, "leave a blank line above it")
        self.instrumenter.uncomment(first, last, column)
        self._claim(statement, arrow)

    def _uncommented(self, first, last, column):
        """The statement that these comment lines are when they are code, or None."""
        lines = list(self.lines)
        for row in range(first, last + 1):
            text = lines[row - 1][column + 1 :]
            if text and not text.startswith(" "):
                return None
            lines[row - 1] = lines[row - 1][:column] + text[1:]
        if lines[first - 1][column : column + 1] in ("", " ", "#"):
            return None
        return self._outline.added(lines, first, last)

    def _is_comment(self, row, column, start="#"):
        """Whether the row holds nothing but a comment at this column, that is no claim."""
        comment = self._whole_lines.get(row)
        return (
            comment is not None
            and comment.start[1] == column
            and comment.string.startswith(start)
            and row not in self._claimed_rows()
        )

    def _comment_below(self, arrow):
        """The comment directly below an arrow, in its column: why the document is wrong."""
        words, row = [], arrow.row + 1
        while self._is_comment(row, arrow.column):
            words.append(self._whole_lines[row].string.lstrip("# "))
            row += 1
        return " ".join(words)

    def _is_free(self, row):
        """Whether the row holds nothing that runs: blank, or a comment that is no claim."""
        return row not in self._claimed_rows() and self._outline.may_be_replaced(row)

    def _claimed_rows(self):
        return {arrow.row for _, found in self._claimed for arrow in found}
