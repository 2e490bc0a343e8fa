"""Tells arrow comments from prose, and from what is almost an arrow comment.

These expressions read comments, which Python's grammar leaves open; Python itself is read by tokenize
and ast.
"""

import re
import unicodedata

from _verified_examples.problem import Problem

RUNTIMES = ("graalpy", "cpython")
SCOPES = (*RUNTIMES, "documented")

SCOPE = r"([^\W\d]\w*)(\[[^\]]*\])?"
ARROW = re.compile(rf"# (?:{SCOPE})?=>(?: (.*))?", re.DOTALL)
VERSIONS = re.compile(r"\[(\d+)\.(\d+)(\+|-(\d+)\.(\d+))?\]")
ALMOST = r"(?:=+\s?>|-+>|[\u2190-\u21ff\u2794-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff])"
BARE = re.compile(rf"#+\s*{ALMOST}\s*")
SCOPED = re.compile(rf"#+\s*{SCOPE}\s*{ALMOST}")
RAISES_WITHOUT_ARROW = re.compile(r"\s#\s*raises\s+\w")


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
        if ARROW.fullmatch(inner) or BARE.match(inner):
            return match.start()
    return None


def check_prose(row, comment):
    """Raise a Problem where the comment is almost a claim: nobody would check it."""
    text = _visible(comment)
    bare, scoped = BARE.match(text), SCOPED.match(text)
    if bare:
        hint = f"write # => {text[bare.end() :]}".rstrip()
        raise Problem(row, f"`{text}` is almost a claim", hint)
    if scoped and (scoped.group(1).lower() in SCOPES or "=>" in text):
        meant = closest(scoped.group(1), SCOPES, 0.5)
        versions = scoped.group(2) or ""
        hint = f"write # {meant}{versions}=> {text[scoped.end() :].strip()}".rstrip()
        raise Problem(row, f"`{text}` is almost a claim", hint if meant else "prose takes no arrow")
    if RAISES_WITHOUT_ARROW.search(text):
        raise Problem(row, f"`{text}` is a claim without its arrow", "write # => raises …")
    if "=>" in text:
        hint = "only a claim has an arrow: # => what is shown"
        raise Problem(row, f"`{text}` has an arrow in its prose", hint)


def _visible(text):
    """The text without characters that nobody sees, and with those that look alike made the same."""
    return "".join(
        character
        for character in unicodedata.normalize("NFKC", text)
        if unicodedata.category(character) != "Cf"
    )


def closest(word, known, similarity):
    """What was probably meant; empty where nothing is like it."""
    import difflib  # costly, and needed for mistakes only

    return "".join(difflib.get_close_matches(word.lower(), known, 1, similarity))
