"""Reads an example: its docstring, its metadata, and its claims with the statements they are about.

Whatever looks like a claim and is none is a problem, with its row and the spelling probably meant: an
arrow that is passed over would be documentation that nobody checks.
"""

import ast
import io
import json
import sys
import tokenize

from _verified_examples import arrows, audit, blocks, claims, clocks, instrument, metadata, outline
from _verified_examples.problem import Problem

RESERVED = "__verified_"
AROUND = 60  # characters on both sides of a place in a long line


def read(source):
    """Return what the source says as JSON text, or the problems that keep it from being an example."""
    return _read({"source": source, "blocks": [], "raises": [], "metadata": [source]})


def read_page(page):
    """The same for blocks of a page: JSON with the script that they are, and their first and last rows;
    those that are to raise; and all scripts of the page, any of which may hold its metadata."""
    return _read(json.loads(page))


def read_loose(document):
    """The candidates for outputs in a document of anybody's, and its script: JSON, of its source and blocks."""
    return audit.read(document)


def claims_something(text):
    """Return `yes` if a text is Python with an arrow comment in it, else `no`."""
    try:
        ast.parse(text)
        tokens = tokenize.generate_tokens(io.StringIO(text).readline)
        found = any(token.type == tokenize.COMMENT and arrows.ARROW.fullmatch(token.string) for token in tokens)
    except (SyntaxError, tokenize.TokenError, ValueError, RecursionError):
        return "no"
    return "yes" if found else "no"


def python(_):
    """Return the version of Python that reads."""
    return ".".join(map(str, sys.version_info[:3]))


def decoded(characters):
    """Return the text of a source, or why it has none, as JSON; each character given stands for a byte."""
    source = characters.encode("latin-1")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
        if _is_other_text_as_utf_8(source, encoding):
            return json.dumps({"text": None, "problem": f"it declares to be {encoding}, and is UTF-8"})
        with io.TextIOWrapper(io.BytesIO(source), encoding, newline="") as text:
            return json.dumps({"text": text.read(), "problem": None})
    except UnicodeDecodeError as error:
        return json.dumps({"text": None, "problem": f"the file is not {error.encoding}, which it declares"})
    except (SyntaxError, LookupError) as error:
        return json.dumps({"text": None, "problem": f"its encoding can't be read: {error}"})


def _is_other_text_as_utf_8(source, encoding):
    """Whether an editor that takes it for UTF-8 shows something else than Python reads."""
    if source.isascii() or encoding.startswith("utf-8"):
        return False
    try:
        source.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def read_lines(lines):
    """Return what each line of a JSON list of lines of claims is, as JSON text."""
    return json.dumps([claims.line(0, each["text"], escaped=each["escaped"]) for each in json.loads(lines)])


def _read(page):
    source = page["source"]
    found = {
        "docstring": None, "metadata": None, "statements": [], "claims": [], "unclaimed": [],
        "blocks": [], "instrumented": source, "unparsed": False, "realTime": False,
    }
    try:
        problems = _read_parsed(page, found)
    except SyntaxError as error:
        problems, found["unparsed"] = [_syntax_problem(error)], True
    except RecursionError:
        problems = [Problem(1, "it nests deeper than Python's own tools can follow")]
    except (tokenize.TokenError, ValueError) as error:
        problems, found["unparsed"] = [Problem(1, _unread(error))], True
    found["problems"] = [problem.as_json() for problem in sorted(problems, key=lambda each: each.row)]
    return json.dumps(found)


def _read_parsed(page, found):
    source, rows = page["source"], page["blocks"]
    tree = ast.parse(source)
    reader = Reader(source, tree, list(tokenize.generate_tokens(io.StringIO(source).readline)))
    reader.read(page["raises"])
    if rows:
        reader.wait()
    found["docstring"] = ast.get_docstring(tree)
    found["statements"], found["claims"] = reader.statements, reader.claims
    found["unclaimed"] = reader.unclaimed
    found["blocks"] = blocks.describe(tree, rows)
    found["realTime"] = clocks.needs_real_time(tree)
    if not reader.problems:
        found["instrumented"] = reader.instrumenter.text()
    try:
        found["metadata"] = metadata.read_all(page["metadata"])
    except Problem as problem:
        reader.problems.append(problem)
    reader.problems += blocks.late_futures(tree, rows)
    reserved = f"names with `{RESERVED}` are reserved"
    return reader.problems + [
        Problem(row, reserved, "choose another one")
        for row, line in enumerate(reader.lines, 1)
        if RESERVED in line
    ]


def _syntax_problem(error):
    message, hint = _unread(error.msg), ""
    if (error.text or "").strip().startswith(">>>"):
        hint = "this is a session of the prompt: write the code without >>>, and what it shows behind # =>"
    return Problem(error.lineno or 1, message, hint, _pointer(error))


def _unread(why):
    return f"Python {sys.version_info[0]}.{sys.version_info[1]} can't read it: {why}"


def _pointer(error):
    """The line that Python can't read, with a mark below the place."""
    if not error.text or not error.offset:
        return ""
    line, place = error.text.rstrip("\n"), error.offset - 1
    start = max(place - AROUND, 0)
    around = line[start : place + AROUND]
    before, behind = "… " if start else "", " …" if place + AROUND < len(line) else ""
    return f"{before}{around}{behind}\n{' ' * (len(before) + place - start)}^"


class Reader:
    """Finds the arrow comments of a source and the statements they are about."""

    def __init__(self, source, tree, tokens):
        self.lines = source.split("\n")
        self.instrumenter = instrument.Instrumenter(self.lines)
        self.problems, self.statements, self.claims, self.unclaimed = [], [], [], []
        self._tree, self._outline = tree, outline.Outline(tree, tokens)
        self._comments = [token for token in tokens if token.type == tokenize.COMMENT]
        self._whole_lines = {
            token.start[0]: token
            for token in self._comments
            if not token.line[: token.start[1]].strip()
        }
        self._trailing = {
            token.start[0]: token for token in self._comments if token.start[0] not in self._whole_lines
        }
        self._claimed = []  # (statement, its arrows), in the order of the source
        self._claimed_rows = set()

    def read(self, raises=()):
        """Fill in statements, claims, problems, and what looks like an output and is none.

        Blocks of a page that are to raise have their comment elsewhere: its row and text, and their rows.
        """
        for comment in self._comments:
            self._attempt(self._read_comment, comment)
        for each in raises:
            self._attempt(self._expect, each["row"], each["text"], each["first"], each["last"])
        self._claimed.sort(key=lambda each: each[1][0].row)
        commented = [statement for statement, _ in self._claimed if statement.commented]
        self.problems += self._outline.add(self.lines, commented)
        if any(statement.line is None for statement in commented):
            return
        for statement, found in self._claimed:
            self._attempt(self._make_claims, statement, found)
        self._look_at_what_is_not_claimed()

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
        if statement.commented:
            self.instrumenter.uncomment(statement.first, statement.last, statement.column)
        statement.instrument(number, self.instrumenter)

    def wait(self):
        """Let the script await at its top."""
        commented = [statement.node for statement, _ in self._claimed if statement.commented]
        for tree in (self._tree, ast.Module(commented, [])):
            self._attempt(self.instrumenter.wait, tree)

    def _expect(self, row, text, first, last):
        statement = self._outline.expected_in(first, last)
        if statement is None:
            raise Problem(row, "the block below holds no statement that can raise", "write one, or drop the comment")
        if any(other.node is statement.node for other, _ in self._claimed):
            raise Problem(row, "the last statement of the block below is claimed twice", "keep the one that is true")
        if instrument.is_compound(statement.node) and not self._is_free(statement.first - 1):
            raise Problem(statement.first, "this block has no room to be guarded", "leave a blank line above it")
        self._claimed.append((statement, [arrows.Arrow(row, 0, arrows.Scope(""), text)]))

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
            self._check_beside(row, text)

    def _check_beside(self, row, text):
        """A comment behind an expression, or below it, may be an output as other tools write it."""
        on_its_line = row not in self._whole_lines
        if self._outline.expression_ending_at(row if on_its_line else row - 1) is not None:
            arrows.check_beside(row, text, on_its_line)

    def _read_whole_line(self, arrow):
        """An arrow that has the line for itself goes with what stands directly above it."""
        above = arrow.row - 1
        if self._claimed and self._claimed[-1][1][-1].row == above:
            statement, found = self._claimed[-1]
            self._check_column(arrow, statement)
            found.append(arrow)
            self._claimed_rows.add(arrow.row)
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
            raise Problem(row, "this arrow follows nothing", self._hint_for_nothing(row))
        return statement

    def _hint_for_nothing(self, row):
        """What was probably meant: the rest of the claim above, behind a blank line or a comment."""
        last = self._claimed[-1][1][-1].row if self._claimed else 0
        between = range(last + 1, row)
        if last and between and not any(self.lines[each - 1].strip() for each in between):
            return "an empty line of output is an arrow of its own: # =>"
        if last and between and all(each in self._whole_lines for each in between):
            return "the lines of a claim stand directly below one another: move the comment above them"
        return "put it behind its statement or on the line directly below; prose takes no arrow"

    def _check_column(self, arrow, statement):
        if arrow.column < statement.column:
            hint = "indent it at least as far"
            raise Problem(arrow.row, "this arrow stands left of its statement", hint)

    def _claim(self, statement, arrow):
        self._claimed.append((statement, [arrow]))
        self._claimed_rows.add(arrow.row)

    # --- commented-out statements

    def _read_commented_out(self, last, column, arrow):
        """The fewest comment lines up to the last one that are a statement, with its decorators."""
        first, node = last, self._parsed(last, last, column)
        while node is None:
            first -= 1
            if not self._is_comment(first, column):
                message, hint = outline.NO_PLACE
                raise Problem(last, message, self._hint_for_wrong_syntax(last, column) or hint)
            node = self._parsed(first, last, column)
        while self._is_comment(first - 1, column, "# @"):
            decorated = self._parsed(first - 1, last, column)
            if decorated is None:
                break
            first, node = first - 1, decorated
        if instrument.is_compound(node) and not self._is_free(first - 1):
            message = "this commented-out block has no room to be run"
            raise Problem(first, message, "leave a blank line above it")
        self._check_above(first, column)
        self._claim(outline.CommentedOut(node, column, first, last), arrow)

    def _parsed(self, first, last, column):
        """The one statement that these comment lines are when they are code by themselves, or None."""
        code = []
        for row in range(first, last + 1):
            text = self.lines[row - 1][column + 1 :]
            if text and not text.startswith(" "):
                return None
            code.append(text[1:])
        if code[0][:1] in ("", " ", "#"):
            return None
        try:
            body = ast.parse("\n".join(code)).body
        except (SyntaxError, ValueError):
            return None
        return body[0] if len(body) == 1 and body[0].end_lineno == len(code) else None

    def _check_above(self, first, column):
        """Readers take all of the commented-out code above an arrow, so all of it has to be run."""
        above = first - 1
        if not self._is_comment(above, column):
            return
        node = self._parsed(above, above, column)
        if node is not None and outline.is_surely_code(node):
            raise Problem(
                above,
                "this commented-out statement is not run: it has no claim of its own",
                "write it as code, or leave a blank line below it",
            )

    def _hint_for_wrong_syntax(self, row, column):
        """How an error of syntax is documented; empty where this may be prose."""
        text = self.lines[row - 1][column + 1 :].partition("#")[0].strip()
        claimed = self.lines[row - 1].rpartition("=> raises ")[2]
        if text and claimed.startswith(("SyntaxError", "IndentationError", "TabError")):
            return f"compile it: # compile({text!r}, \"example\", \"exec\")  # => raises {claimed}"
        return ""

    def _is_comment(self, row, column, start="#"):
        """Whether the row holds nothing but a comment at this column, that is no claim."""
        comment = self._whole_lines.get(row)
        return (
            comment is not None
            and comment.start[1] == column
            and comment.string.startswith(start)
            and row not in self._claimed_rows
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
        return row not in self._claimed_rows and self._outline.may_be_replaced(row)

    # --- what nobody claims

    def _look_at_what_is_not_claimed(self):
        claimed = {statement.node for statement, _ in self._claimed}
        expected = [(each.first, each.last) for each, _ in self._claimed if each.may_raise]
        idle = {}
        for node, row, may_fail in self._outline.idle_expressions():
            if node not in claimed:
                idle[row] = may_fail or any(first <= row <= last for first, last in expected)
        known = {problem.row for problem in self.problems}
        for row, may_fail in idle.items():
            if row not in known and row + 1 not in known:
                self._attempt(self._complain_about_idle, row, may_fail)
        rows = {statement.last for statement, _ in self._claimed}
        for row, comment in self._trailing.items():
            if row in rows or row in idle or row in self._claimed_rows or not self._outline.ends_a_statement(row):
                continue
            output = arrows.output_in(comment.string)
            if output:
                self.unclaimed.append({"line": row, "text": comment.string, "output": output})

    def _complain_about_idle(self, row, may_fail):
        """An expression that does nothing is there for its value: which nobody checks."""
        comment = self._trailing.get(row) or self._whole_lines.get(row + 1)
        output = arrows.output_in(comment.string) if comment else ""
        if may_fail and not output:
            return
        text = " ".join(self._outline.text_ending_at(row).split())
        if output:
            message, hint = f"`{text}` shows a value that nothing claims", f"write # => {output}"
        else:
            message, hint = f"`{text}` does nothing, and claims nothing", "claim what it shows, # => …, or remove it"
        raise Problem(row, message, hint)
