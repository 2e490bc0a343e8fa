"""Reads an example: its docstring, its metadata block, and its claims with the statements they are about.

Whatever looks like a claim and is none is a problem, with its row and the spelling probably meant: an
arrow that is passed over would be documentation that nobody checks.
"""

import ast
import io
import json
import re
import tokenize
import unicodedata

from _verified_examples import instrument, literals, outline
from _verified_examples.problem import Problem

SCOPES = ("graalpy", "cpython", "documented")
ANY_ORDER, NO_OUTPUT = "(any order)", "(no output)"
WILDCARD = "…"

RESERVED = "__verified_"

# These read comments, which Python's grammar leaves open; Python itself is read by tokenize and ast.
ARROW = re.compile(r"# ([^\W\d]\w*)?=>(?: (.*))?", re.DOTALL)
ALMOST = r"(?:=+\s?>|-+>|[\u2190-\u21ff\u2794-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff])"
NEAR_MISS = re.compile(rf"#+\s*([^\W\d]\w*)?\s*{ALMOST}")
BARE_ARROW = re.compile(rf"#+\s*{ALMOST}\s*")
RAISES = re.compile(r"raises [^\W\d][\w.<>]*(?:: .*)?", re.DOTALL)
EXCEPTION = re.compile(r"raises [\w.<>]*(?::|(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$)")
METADATA = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$")


class Arrow:
    """One arrow comment: where it stands, its scope and its text."""

    def __init__(self, row, column, scope, text):
        self.row, self.column, self.scope, self.text = row, column, scope, text


def read(source):
    """Return what the source says as JSON text, or the problems that keep it from being an example."""
    found = {"problems": [], "statements": [], "claims": [], "instrumented": source}
    try:
        _read(source, found)
    except SyntaxError as error:
        found["problems"].append(
            _problem(error.lineno or 1, f"Python can't read it: {error.msg}", _pointer(error))
        )
    except RecursionError:
        found["problems"].append(_problem(1, "it nests deeper than Python's own tools can follow"))
    except (tokenize.TokenError, ValueError) as error:
        found["problems"].append(_problem(1, f"Python can't read it: {error}"))
    found["problems"].sort(key=lambda problem: problem["line"])
    return json.dumps(found)


def _read(source, found):
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source.encode()).readline)
    if encoding != "utf-8":
        found["problems"].append(_problem(1, f"it declares to be {encoding}", "save it as UTF-8, Python's default"))
        return
    tree = ast.parse(source)
    found["docstring"] = ast.get_docstring(tree)
    reader = Reader(source, tree, list(tokenize.generate_tokens(io.StringIO(source).readline)))
    reader.read()
    found["problems"] = [_problem(p.row, p.message, p.hint) for p in reader.problems]
    found["statements"], found["claims"] = reader.statements, reader.claims
    if not reader.problems:
        found["instrumented"] = reader.instrumenter.text()
    for row, line in enumerate(reader.lines, 1):
        if RESERVED in line:
            found["problems"].append(_problem(row, f"names with `{RESERVED}` are reserved", "choose another one"))
    _read_metadata(source, found)


def _problem(row, message, hint=""):
    return {"line": row, "message": message, "hint": hint}


def _pointer(error):
    if not error.text or not error.offset:
        return ""
    line = error.text.rstrip("\n")
    return f"{line}\n{' ' * (error.offset - 1)}^"


def _read_metadata(source, found):
    blocks = list(METADATA.finditer(source))
    if not blocks:
        return
    row = source.count("\n", 0, blocks[0].start()) + 1
    if len(blocks) > 1:
        found["problems"].append(_problem(row, "there are two script metadata blocks"))
        return
    import tomllib

    lines = blocks[0].group("content").splitlines(keepends=True)
    text = "".join(line[2:] if line.startswith("# ") else line[1:] for line in lines)
    try:
        toml = json.dumps(tomllib.loads(text), default=str, allow_nan=False)
        found["metadata"] = {"line": row, "toml": json.loads(toml)}
    except ValueError as error:  # TOML's own errors are of this kind, too
        found["problems"].append(_problem(row, f"the script metadata block can't be used: {error}"))


class Reader:
    """Finds the arrow comments of a source and the statements they are about."""

    def __init__(self, source, tree, tokens):
        self.source = source
        self.lines = source.split("\n")
        self.outline = outline.Outline(tree, tokens)
        self.comments = [token for token in tokens if token.type == tokenize.COMMENT]
        self.whole_lines = {
            token.start[0]: token for token in self.comments if not token.line[: token.start[1]].strip()
        }
        self.instrumenter = instrument.Instrumenter(self.lines)
        self.problems, self.statements, self.claims = [], [], []
        self.arrows = []  # [statement, its arrows], in the order of the source

    def read(self):
        for comment in self.comments:
            try:
                self._read_comment(comment)
            except Problem as problem:
                self.problems.append(problem)
        for statement, arrows in self.arrows:
            try:
                self._make_claims(statement, arrows)
            except Problem as problem:
                self.problems.append(problem)

    # --- from comments to arrows, each with its statement

    def _read_comment(self, comment):
        row, text = comment.start[0], comment.string
        arrow = self._arrow(row, comment.start[1], text)
        if arrow is None:
            if row in self.whole_lines and _embedded(text) is not None:
                self._read_commented_out(comment)
            else:
                _check_near_miss(row, text)
        elif row in self.whole_lines:
            self._continue(arrow)
        else:
            statement = self.outline.statement_ending_at(row)
            if statement is None:
                raise Problem(row, "this arrow stands inside a statement", "put it behind the statement's last line")
            self._open(statement, arrow)

    def _arrow(self, row, column, text):
        match = ARROW.fullmatch(text)
        if match is None:
            return None
        scope, shown = match.groups()
        if scope is not None and scope not in SCOPES:
            hint = _closest(scope.lower(), SCOPES, 0.5)
            meant = f"# {hint[0]}=> {shown or ''}" if hint else "one of # =>, " + ", ".join(f"# {s}=>" for s in SCOPES)
            raise Problem(row, f"`{scope}` is no scope for a claim", f"write {meant}".rstrip())
        return Arrow(row, column, scope or "", shown or "")

    def _open(self, statement, arrow):
        self.arrows.append((statement, [arrow]))

    def _continue(self, arrow):
        """A whole-line arrow goes with what stands directly above it."""
        if self.arrows and self.arrows[-1][1][-1].row == arrow.row - 1:
            statement, arrows = self.arrows[-1]
            if arrow.column < statement.column:
                raise Problem(arrow.row, "this arrow stands left of its statement", "align it with the arrow above")
            arrows.append(arrow)
            return
        if arrow.text.startswith("raises ") and self._is_comment(arrow.row - 1, arrow.column):
            self._open_commented_out(arrow.row - 1, arrow.column, arrow)
            return
        if self.outline.is_inside(arrow.row):
            raise Problem(arrow.row, "this arrow stands inside a statement", "put it behind the statement's last line")
        statement = self.outline.statement_ending_at(arrow.row - 1)
        if statement is None:
            raise Problem(
                arrow.row,
                "this arrow follows nothing",
                "put it behind its statement or on the line directly below; prose is a comment without an arrow",
            )
        if arrow.column < statement.column:
            raise Problem(arrow.row, "this arrow stands left of the statement above", "indent it like the statement")
        self._open(statement, arrow)

    def _read_commented_out(self, comment):
        """A commented-out statement with its arrow behind it, on its last line."""
        row, column = comment.start
        start = _embedded(comment.string)
        arrow = self._arrow(row, column + start, comment.string[start:])
        if arrow is None:
            _check_near_miss(row, comment.string[start:])
        self._open_commented_out(row, column, arrow)

    def _open_commented_out(self, last, column, arrow):
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
        while self._is_comment(first - 1, column) and self.whole_lines[first - 1].string.startswith("# @"):
            decorated = self._uncommented(first - 1, last, column)
            if decorated is None:
                break
            first, statement = first - 1, decorated
        if instrument.is_compound(statement.node) and not self._is_free(first - 1):
            raise Problem(first, "this commented-out block has no room to be run", "leave a blank line above it")
        self.instrumenter.uncomment(first, last, column)
        self._open(statement, arrow)

    def _is_comment(self, row, column):
        """Whether the row holds nothing but a comment at this column, that is no claim."""
        comment = self.whole_lines.get(row)
        return comment is not None and comment.start[1] == column and row not in self._claimed_rows()

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
        return self.outline.added(lines, first, last)

    def _is_free(self, row):
        """Whether the row holds nothing that runs: blank, or a comment that is no claim."""
        return row not in self._claimed_rows() and self.outline.may_be_replaced(row)

    def _claimed_rows(self):
        return {arrow.row for _, arrows in self.arrows for arrow in arrows}

    # --- from arrows to claims

    def _make_claims(self, statement, arrows):
        number = len(self.statements)
        claims = []
        for arrow in arrows:
            if claims and claims[-1]["scope"] == arrow.scope:
                claims[-1]["lines"].append(arrow)
            else:
                claims.append({"scope": arrow.scope, "lines": [arrow]})
        _check_scopes(claims)
        if statement.commented:
            _check_commented_out(claims)
        for claim in claims:
            self.claims.append(_claim(number, statement, claim["scope"], claim["lines"]))
        self.statements.append(statement.as_json(number))
        statement.instrument(number, self.instrumenter)


def _closest(word, known, cutoff):
    """What was probably meant, in a list of one, or an empty list."""
    import difflib  # costly, and needed for mistakes only

    return difflib.get_close_matches(word, known, n=1, cutoff=cutoff)


def _embedded(text):
    """Where a comment within this comment seems to begin with an arrow, or None."""
    for match in re.finditer(r"(?<=\s)#", text):
        if ARROW.fullmatch(text[match.start() :]) or BARE_ARROW.match(text[match.start() :]):
            return match.start()
    return None


def _check_near_miss(row, text):
    """An arrow comment that is spelled almost right is an error: nobody would check it."""
    text = "".join(
        character
        for character in unicodedata.normalize("NFKC", text)
        if unicodedata.category(character) != "Cf"  # invisible ones, such as a zero-width space
    )
    match = NEAR_MISS.match(text)
    word = match.group(1) if match else None
    bare = BARE_ARROW.match(text)
    if bare:
        rest = text[bare.end() :]
        raise Problem(row, f"`{text}` is almost a claim", f"write # => {rest}".rstrip())
    if match and (word.lower() in SCOPES or "=>" in text):
        close = _closest(word.lower(), SCOPES, 0.5)
        rest = text[match.end() :].strip()
        hint = f"write # {close[0]}=> {rest}".rstrip() if close else "prose is a comment without an arrow"
        raise Problem(row, f"`{text}` is almost a claim", hint)
    if re.search(r"\s#\s*raises\s+\w", text):
        raise Problem(row, "a commented-out statement raises, but there is no arrow", "write # => raises …")
    if "=>" in text:
        raise Problem(row, f"`{text}` has an arrow in its prose", "only a claim has an arrow: # => what is shown")


def _check_scopes(claims):
    scopes = [claim["scope"] for claim in claims]
    for at, scope in enumerate(scopes):
        row = claims[at]["lines"][0].row
        if scope in scopes[:at]:
            raise Problem(row, "this statement is claimed twice", "keep the lines of one claim together")
        if scope in ("graalpy", "cpython") and "" in scopes:
            raise Problem(
                row,
                "a claim for every runtime stands beside one for a single runtime",
                "give each runtime a claim of its own: # graalpy=> and # cpython=>",
            )
    if scopes == ["documented"]:
        raise Problem(
            claims[0]["lines"][0].row,
            "an erratum stands alone",
            "add the claim of what is true beside it: # =>",
        )


def _check_commented_out(claims):
    lines = [line for claim in claims for line in claim["lines"]]
    if not any(line.text.startswith("raises ") for line in lines):
        text = lines[0].text
        word = text.partition(" ")[0].rstrip(":")
        hint = "write the code without its leading `# `, or claim what it raises"
        if word in ("raise", "Raises", "raised", "raising", "throws") or re.fullmatch(r"[A-Z]\w*(Error|Exception|Exit|Interrupt)", word):
            hint = f"write # => raises {text.partition(' ')[2] if word[0] in 'rRt' else text}"
        raise Problem(lines[0].row, "commented-out code is claimed to do something other than raise", hint)


def _claim(number, statement, scope, arrows):
    row = arrows[0].row
    any_order = arrows[0].text == ANY_ORDER
    if any_order:
        arrows = arrows[1:]
        if len(arrows) < 2:
            raise Problem(row, f"{ANY_ORDER} needs two lines or more behind it", f"drop {ANY_ORDER}")
    elif arrows[0].text == NO_OUTPUT:
        if len(arrows) > 1:
            raise Problem(arrows[1].row, f"{NO_OUTPUT} is followed by output", "keep the one that is true")
        arrows = []
    raising = [arrow for arrow in arrows if statement.commented and arrow.text.startswith("raises ")][:1]
    for arrow in arrows:
        _check_line(arrow)
        if not statement.commented and EXCEPTION.match(arrow.text):
            raise Problem(
                arrow.row,
                "a statement that raises would end the script here",
                "comment the statement out: # statement  # => raises …; it is run all the same",
            )
    for arrow in raising:
        if not RAISES.fullmatch(arrow.text):
            raise Problem(arrow.row, f"`{arrow.text}` names no exception", "write # => raises ValueError: its message")
    if any_order and raising:
        raise Problem(row, "an exception comes last, not in any order", f"drop {ANY_ORDER}")
    return {
        "statement": number,
        "line": row,
        "scope": scope,
        "anyOrder": any_order,
        "lines": [
            {"line": arrow.row, "text": arrow.text, "raises": arrow in raising, **_literal(arrow.text)}
            for arrow in arrows
        ],
    }


def _literal(text):
    """The spelling of the literal that the text is, and its type; only the type where it has wildcards."""
    value = literals.read(text.replace(WILDCARD, "0"))
    if not value:
        return {}
    spelling = {} if WILDCARD in text else {"literal": literals.spell(*value)}
    return {"type": type(*value).__name__, **spelling}


def _check_line(arrow):
    text = arrow.text
    if WILDCARD in text and not any(character.isalnum() for character in text.replace(WILDCARD, "")):
        raise Problem(arrow.row, f"`{text}` would accept anything", f"leave letters or digits beside {WILDCARD}")
    if text.startswith("(") and text.endswith(")"):
        close = _closest(text.lower(), (ANY_ORDER, NO_OUTPUT), 0.9)
        if close:
            hint = f"write # => {close[0]}"
            if text == close[0]:
                hint = f"{text} stands first, before any line of output"
            raise Problem(arrow.row, f"`{text}` is not output here", hint)
