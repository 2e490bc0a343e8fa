"""Finds what may be outputs in a document that nobody has written for this library.

Each candidate has the ways in which its comment can be read, as lines of claims; whether one of them is
true is decided where all claims are judged. The document is run as at a prompt: a statement that raises
does not keep the next one from being run.
"""

import ast
import io
import json
import re
import tokenize

from _verified_examples import arrows, claims, instrument, literals, outline
from _verified_examples.names import SESSION
from _verified_examples.problem import Problem

ARROW = re.compile(r"#+\s*(?:=+>|[-~]+>|→|➜|➔)\s*|#>+\s*|#\s+>+\s+")
LABEL = re.compile(
    r"#+\s*(?:Out(?:put)?s?|Prints?|Returns?|Results?|Value|Shows?|Out\s?\[\d*\])\s*(?::|=>|->|==?)\s*",
    re.IGNORECASE,
)
WORD = re.compile(r"#+\s*(?:outputs?|prints?|returns?|gives|shows?|yields?|evaluates to)\s+", re.IGNORECASE)
PLAIN = re.compile(r"#+\s*(?:==?\s*)?")
AT_END = re.compile(r".*\s(?:=>|->|→)\s+")
ERROR = r"[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Iteration)"
RAISES = re.compile(rf"(?:(?:raises?|throws|yields?)\s+(?:an?\s+)?)?((?:\w+\.)*{ERROR})(?:\s*[.!]?$|: (.*))", re.IGNORECASE)
RAISES_CLEARLY = re.compile(r"(?:raises?|throws|yields?)\s", re.IGNORECASE)
BEHIND = re.compile(r"(?=[\s,;:.(])")


def read(document):
    """Return the candidates of a document, and its script, as JSON: it has the source and the rows of its blocks."""
    document = json.loads(document)
    return json.dumps(Audit(document["source"].split("\n")).read(document["blocks"]))


class Audit:
    """The candidates of one document, and the statements that they are about."""

    def __init__(self, lines):
        self._lines = lines
        self._instrumenter = instrument.Instrumenter(lines)
        self._statements, self._candidates, self._problems = [], [], []
        self._numbers, self._chunks = {}, []

    def read(self, blocks):
        """All of it, as it goes into JSON."""
        for first, last in blocks or [(1, len(self._lines))]:
            try:
                self._read_block(first, last)
            except (SyntaxError, ValueError, tokenize.TokenError, RecursionError) as error:
                row = getattr(error, "lineno", None) or first
                message = f"Python can't read this: {getattr(error, 'msg', error)}"
                self._problems.append(Problem(row, message).as_json())
        text = self._instrumenter.text().split("\n")
        chunks = [(first, "\n".join(text[first - 1 : last]), number) for first, last, number in self._chunks]
        return {
            "problems": self._problems,
            "statements": self._statements,
            "candidates": self._candidates,
            # below everything, so that no row of the document is taken for the one that runs it
            "instrumented": "\n" * len(self._lines) + f"{SESSION}({chunks!r})\n",
        }

    def _read_block(self, first, last):
        source = "\n" * (first - 1) + "\n".join(self._lines[first - 1 : last]) + "\n"
        tree = ast.parse(source)
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        self._outline = outline.Outline(tree, tokens)
        self._instrumenter.wait(tree)
        self._add_chunks(tree)
        comments = [token for token in tokens if token.type == tokenize.COMMENT]
        self._alone = {token.start[0]: token for token in comments if not token.line[: token.start[1]].strip()}
        done = set()
        for comment in comments:
            if comment.start[0] not in done:
                done.update(self._look_at(comment))

    def _add_chunks(self, tree):
        """What is run at a time: a statement, or several that share a line."""
        for node in tree.body:
            start, end = outline.first_row(node), node.end_lineno
            if self._chunks and start <= self._chunks[-1][1]:
                self._chunks[-1][1] = end
                continue
            number = self._number(None, node, start, end)
            self._chunks.append([start, end, number])

    def _number(self, statement, node, start=0, end=0):
        """The number of a statement; it is added where it is new, and observed where something claims it."""
        known = self._numbers.get(node)
        number = len(self._statements) if known is None else known
        if statement is None:
            fact = {
                "id": number, "text": self._lines[start - 1].strip(), "first": start, "last": end,
                "scope": "<module>", "shows": "nothing", "open": False,
            }
        else:
            statement.instrument(number, self._instrumenter)
            fact = statement.as_json(number)
        if known is None:
            self._numbers[node] = number
            self._statements.append(fact)
        else:
            self._statements[number] = fact
        return number

    # --- comments

    def _look_at(self, comment):
        """Add what this comment is a candidate for; returns the rows that belong to it."""
        (row, column), text = comment.start, comment.string.rstrip()
        alone = row in self._alone
        form, rest = _form(text, alone)
        if form is None:
            return []
        further = alone or not rest or form == "arrow"
        rows = [row, *(self._below(row, column, text, rest) if further else [])]
        texts = [_rest(self._lines[each - 1][self._column(each) :].rstrip(), rest) for each in rows]
        if not rest:
            texts = texts[1:]
            if not texts:
                return []
        self._add(row, form, " ".join(self._lines[row - 1][column:].split()), texts, alone)
        return rows

    def _column(self, row):
        return self._alone[row].start[1] if row in self._alone else self._lines[row - 1].index("#")

    def _below(self, row, column, text, rest):
        """The rows of further lines: below a label all comments, below an arrow those with the same arrow."""
        found, head = [], text[: len(text) - len(rest)].rstrip()
        while (row := row + 1) in self._alone:
            below = self._alone[row]
            if rest and not (ARROW.match(below.string) and below.string.startswith(head)):
                break
            if not rest and below.start[1] != column:
                break
            found.append(row)
        return found

    def _add(self, row, form, comment, texts, alone):
        lines = [claims.line(row, text) for text in texts]
        raises = RAISES.match(texts[0]) if len(texts) == 1 else None
        candidate = {
            "line": row, "comment": comment, "form": form, "statement": None, "lines": lines,
            "head": _head(row, texts[0]) if len(texts) == 1 and not lines[0]["type"] else None,
            "raises": raises and raises[1] + (f": {raises[2]}" if raises[2] else ""),
            "clearly": bool(RAISES_CLEARLY.match(texts[0])),
        }
        try:
            end = row - 1 if alone else row
            statement = None if self._outline.is_inside(row) else self._outline.statement_ending_at(end)
        except Problem:
            statement = None
        if statement is not None and statement.line is not None:
            known = self._numbers.get(statement.node)
            observed = known is not None and any(each["statement"] == known for each in self._candidates)
            candidate["statement"] = known if observed else self._number(statement, statement.node)
        elif form == "plain" or form == "words":
            return
        self._candidates.append(candidate)


def _form(text, alone):
    """How a comment says that it is an output, and what it says; None where it does not."""
    arrow, label, word = ARROW.match(text), LABEL.match(text), WORD.match(text)
    if arrow and not arrows.PROMPT.match(text):
        return "arrow", _without_word(text[arrow.end() :])
    if label:
        return "label", text[label.end() :]
    plain = text[PLAIN.match(text).end() :]
    if RAISES.match(plain) and not alone:
        return "label", plain
    if word and not alone:
        rest = text[word.end() :]
        return ("words", rest) if literals.read(rest) or _head(0, rest) else (None, "")
    end = AT_END.match(text)
    if end and not alone and literals.read(text[end.end() :]):
        return "end", text[end.end() :]
    if not alone and literals.read(plain) and not arrows.CALLOUT.fullmatch(plain):
        return "plain", plain
    return None, ""


def _without_word(text):
    """What is behind `Returns`, if that is a literal."""
    word = WORD.match("# " + text)
    rest = text[word.end() - 2 :] if word else ""
    return rest if literals.read(rest) else text


def _rest(text, rest):
    """What a line of an output says: without its arrow, or, below a label, without its mark."""
    arrow = ARROW.match(text) if rest else None
    if arrow:
        return _without_word(text[arrow.end() :])
    return rest if rest and text.endswith(rest) else re.sub(r"^#+ ?", "", text)


def _head(row, text):
    """The longest literal that a text begins with, before words; None where there is none."""
    for end in reversed([match.start() for match in BEHIND.finditer(text)]):
        head = text[:end].rstrip(" ,;:")
        if literals.read(head) and text[end:].lstrip(" .,;:(#-–—")[:1].isalpha():
            return claims.line(row, head)
    return None
