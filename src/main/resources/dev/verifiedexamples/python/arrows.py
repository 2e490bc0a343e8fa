"""Tells arrow comments from prose, and from what is almost an arrow comment.

These expressions read comments, which Python's grammar leaves open; Python itself is read by tokenize
and ast.
"""

import ast
import re
import unicodedata

from _verified_examples import literals
from _verified_examples.problem import Problem

RUNTIMES = ("graalpy", "cpython")
SCOPES = (*RUNTIMES, "documented")

SCOPE = r"([^\W\d]\w*)(\[[^\]]*\])?"
ARROW = re.compile(rf"# (?:{SCOPE})?=>(?: (.*))?", re.DOTALL)
VERSIONS = re.compile(r"\[(\d+)\.(\d+)(\+|-(\d+)\.(\d+))?\]")
ALMOST = r"(?:=+\s?>|[-~]+>|\|-+>|→)"
BARE = re.compile(rf"#+\s*{ALMOST}\s*")
SCOPED = re.compile(rf"#+\s*{SCOPE}\s*{ALMOST}")
RAISES_WITHOUT_ARROW = re.compile(r"(?<=\s)#\s*(raises\s+\w)")

# How other tools, and many tutorials, write an output behind or below its statement.
POINTER = re.compile(r"#+>+\s*|#+\s+>+\s+")
PROMPT = re.compile(r"#+\s*>>>\s*")
LABEL = re.compile(
    r"#+\s*(?:Out(?:put)?s?|Prints?|Returns?|Results?|Value|Shows?|Out\s?\[\d*\])\s*(?::|=>|->|==?)\s*",
    re.IGNORECASE,
)
WORD = re.compile(r"#+\s*(?:outputs?|prints?|returns?|gives|shows?|yields?|evaluates to|is)\s+", re.IGNORECASE)
SIGN = re.compile(r"#+(?:\s*==?\s*|:\s*)")
PLAIN = re.compile(r"#+\s*")
CALLOUT = re.compile(r"\(\d+\)!?")


class Scope:
    """What stands before an arrow: a word, empty for the bare arrow, and the versions it is limited to."""

    EARLIEST, LATEST = (0, 0), (999, 0)

    def __init__(self, word, versions=""):
        self.word, self.spelling = word, word + versions
        major, minor, more, last_major, last_minor = VERSIONS.fullmatch(versions or "[0.0+]").groups()
        self.first = int(major), int(minor)
        self.last = self.LATEST if more == "+" else self.first
        if last_major:
            self.last = int(last_major), int(last_minor)

    def overlaps(self, other):
        """Whether both speak for a version of the same runtime."""
        return self.word == other.word and self.first <= other.last and other.first <= self.last


class Arrow:
    """One arrow comment: where it stands, its scope and its text."""

    def __init__(self, row, column, scope, text):
        self.row, self.column, self.scope, self.text = row, column, scope, text


def parse(row, column, comment):
    """The arrow that the comment is; None where it is none."""
    match = ARROW.fullmatch(comment)
    if match is None:
        return None
    word, versions, text = (group or "" for group in match.groups())
    if word and word not in SCOPES:
        meant = closest(word, SCOPES, 0.5)
        known = " or ".join(f"# {each}=>" for each in SCOPES)
        hint = f"write # {meant}{versions}=> {text}" if meant else f"write # => or {known}"
        raise Problem(row, f"`{word}` is no scope for a claim", hint.rstrip())
    if versions:
        _check_versions(row, word, versions)
    return Arrow(row, column, Scope(word, versions), text)


def _check_versions(row, word, versions):
    if word not in RUNTIMES:
        raise Problem(row, "an erratum is one in every version", f"write # {word}=>")
    if not VERSIONS.fullmatch(versions):
        known = " or ".join(f"# {word}[{each}]=>" for each in ("3.13", "3.13+", "3.11-3.12"))
        raise Problem(row, f"`{versions}` names no versions", f"write {known}")
    scope = Scope(word, versions)
    if scope.last < scope.first:
        raise Problem(row, f"`{versions}` ends before it begins", "write the lower version first")


def embedded(comment):
    """Where a comment within this comment begins with an arrow, or almost with one; or None."""
    for match in re.finditer(r"(?<=\s)#", comment):
        inner = comment[match.start() :]
        if ARROW.fullmatch(inner) or BARE.match(_pointed(_visible(inner))):
            return match.start()
    return None


def check_prose(row, comment):
    """Raise a Problem where the comment is almost a claim: nobody would check it."""
    text = _visible(comment)
    pointed = _pointed(text)
    bare, scoped = BARE.match(pointed), SCOPED.match(pointed)
    if bare:
        _complain(row, text, text[bare.end() :])
    if scoped and (scoped.group(1).lower() in SCOPES or "=>" in text) and not LABEL.match(text):
        meant = closest(scoped.group(1), SCOPES, 0.5)
        versions = scoped.group(2) or ""
        hint = f"write # {meant}{versions}=> {text[scoped.end() :].strip()}".rstrip()
        raise Problem(row, f"`{text}` is almost a claim", hint if meant else "prose takes no arrow")
    raises = RAISES_WITHOUT_ARROW.search(text)
    if raises:
        hint = f"write {text[: raises.start()]}# => {text[raises.start(1) :]}"
        raise Problem(row, f"`{text}` is a claim without its arrow", hint)
    prompt = PROMPT.match(text)
    if prompt and _is_code(text[prompt.end() :]):
        hint = "write the code without its prompt, and what it shows behind # =>"
        raise Problem(row, f"`{text}` is a session of the prompt in a comment", hint)
    if "=>" in text and not LABEL.match(text):
        hint = "only a claim has an arrow: # => what is shown"
        raise Problem(row, f"`{text}` has an arrow in its prose", hint)


def check_beside(row, comment, on_its_line):
    """Raise a Problem where a comment behind an expression, or on the line below it, is an output
    in the spelling of another tool."""
    text = _visible(comment)
    pointer, label = POINTER.match(text), LABEL.match(text)
    if pointer and (on_its_line or not text[pointer.start() :].startswith("# ")):
        _complain(row, text, text[pointer.end() :])
    if label and label.end() < len(text):
        _complain(row, text, text[label.end() :])
    for spelling in (pointer, WORD.match(text), SIGN.match(text)):
        if spelling and literals.read(text[spelling.end() :]):
            _complain(row, text, text[spelling.end() :])


def output_in(comment):
    """The output that a comment behind a statement looks like, without saying so; or empty."""
    text = _visible(comment)
    for spelling in (SIGN, WORD, PLAIN):
        match = spelling.match(text)
        if match:
            rest = text[match.end() :].strip()
            if literals.read(rest) and not CALLOUT.fullmatch(rest):
                return rest
    return ""


def _is_code(text):
    """Whether it is Python, and more than a word."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return False
    return bool(body) and not (isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Name))


def _complain(row, text, output):
    output = output.strip()
    meant = f"# => {'(no output)' if output == 'None' else output}".rstrip()
    raise Problem(row, f"`{text}` is almost a claim", f"write {meant}")


def _visible(text):
    """The text without characters that nobody sees, and with those that look alike made the same."""
    return "".join(
        character
        for character in unicodedata.normalize("NFKC", text)
        if unicodedata.category(character) != "Cf" and not "\ufe00" <= character <= "\ufe0f"
    )


def _pointed(text):
    """The text with one arrow for all of them."""
    return "".join("→" if _is_arrow(character) else character for character in text)


def _is_arrow(character):
    """Whether it points to the right, as its name says; most emoji among the arrows don't."""
    if character < "\u2190":
        return False
    name = unicodedata.name(character, "")
    return "ARROW" in name and "RIGHTWARDS" in name


def closest(word, known, similarity):
    """What was probably meant; empty where nothing is like it."""
    import difflib  # costly, and needed for mistakes only

    return "".join(difflib.get_close_matches(word.lower(), known, 1, similarity))
