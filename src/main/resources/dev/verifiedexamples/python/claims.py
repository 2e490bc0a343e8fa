"""Makes claims of the arrows beside one statement, and refuses those that say nothing or too much."""

import re

from _verified_examples import escapes, literals
from _verified_examples.arrows import RUNTIMES, closest
from _verified_examples.problem import Problem

ANY_ORDER, ESCAPED, NO_OUTPUT = "(any order)", "(escaped)", "(no output)"
WILDCARD = "…"
ASKED = "?"

RAISES = re.compile(r"raises [^\W\d][\w.<>]*(?:: .*)?", re.DOTALL)
KINDS = "Error|Exception|Warning|Exit|Interrupt|Iteration|Group"
RAISES_SURELY = re.compile(rf"raises [\w.<>]*(?::|(?:{KINDS})$)")
RAISES_MISSPELT = re.compile(rf"(?i:raises?|raised|raising|throws):? +(?=\w)|(?=[A-Z]\w*(?:{KINDS})\b)")


def make(number, statement, arrows):
    """The claims about a statement, one for each scope, as they go into JSON."""
    groups = []
    for arrow in arrows:
        if groups and groups[-1][0].scope.spelling == arrow.scope.spelling:
            groups[-1].append(arrow)
        else:
            groups.append([arrow])
    _check_scopes(groups)
    if statement.may_raise:
        _check_commented_out(arrows)
    return [_claim(number, statement, group) for group in groups]


def _check_scopes(groups):
    scopes = [group[0].scope for group in groups]
    words = [scope.word for scope in scopes]
    for at, group in enumerate(groups):
        row, scope = group[0].row, group[0].scope
        for other in scopes[:at]:
            if scope.overlaps(other):
                _complain_about_two(row, scope, other)
        if scope.word in RUNTIMES and "" in words:
            raise Problem(
                row,
                "a claim for every runtime stands beside one for a single runtime",
                "give each runtime a claim of its own: # graalpy=> and # cpython=>",
            )
    if "documented" in words and groups[words.index("documented")][0].text == ASKED:
        row = groups[words.index("documented")][0].row
        raise Problem(row, "an erratum asks for nothing", "write what the document says")
    if words == ["documented"]:
        raise Problem(
            groups[0][0].row,
            "an erratum stands alone",
            "add the claim of what is true beside it: # =>",
        )


def _complain_about_two(row, scope, other):
    if scope.spelling == other.spelling:
        raise Problem(row, "this statement is claimed twice", "keep the lines of one claim together")
    raise Problem(
        row,
        f"# {other.spelling}=> and # {scope.spelling}=> speak for the same version",
        "let their versions not overlap",
    )


def _check_commented_out(arrows):
    if any(_is_raise(arrow) for arrow in arrows) or [arrow.text for arrow in arrows] == [ASKED]:
        return
    text = arrows[0].text
    misspelt = RAISES_MISSPELT.match(text)
    hint = "write the code without its leading `# `, or claim what it raises"
    if misspelt:
        hint = f"write # => raises {text[misspelt.end() :]}"
    message = "commented-out code is claimed to do something other than raise"
    raise Problem(arrows[0].row, message, hint)


def _claim(number, statement, arrows):
    head = arrows[0]
    marks, arrows = _marks(arrows)
    if ANY_ORDER in marks and len(arrows) < 2:
        message = f"{ANY_ORDER} needs two lines or more below it"
        raise Problem(head.row, message, f"drop {ANY_ORDER}")
    if ESCAPED in marks and not arrows:
        raise Problem(head.row, f"{ESCAPED} needs a line below it", f"drop {ESCAPED}")
    if not marks and head.text == NO_OUTPUT:
        if len(arrows) > 1:
            message = f"{NO_OUTPUT} is followed by output"
            raise Problem(arrows[1].row, message, "keep the one that is true")
        arrows = []
    for arrow in arrows:
        _check_line(arrow, statement, ESCAPED in marks)
    # Lines behind the first `raises` are the rest of a long message.
    asked = [arrow.text for arrow in arrows] == [ASKED]
    raising = [arrow for arrow in arrows if statement.may_raise and (asked or _is_raise(arrow))][:1]
    if ANY_ORDER in marks and raising:
        raise Problem(head.row, "an exception comes last, not in any order", f"drop {ANY_ORDER}")
    return {
        "statement": number,
        "line": head.row,
        "scope": head.scope.spelling,
        "anyOrder": ANY_ORDER in marks,
        "escaped": ESCAPED in marks,
        "lines": [line(arrow.row, arrow.text, arrow in raising, ESCAPED in marks) for arrow in arrows],
    }


def _marks(arrows):
    """What stands first and says how the lines below it are meant, and those lines."""
    marks = []
    while arrows and arrows[0].text in (ANY_ORDER, ESCAPED) and arrows[0].text not in marks:
        if ESCAPED in marks:
            raise Problem(arrows[0].row, f"{ANY_ORDER} stands below {ESCAPED}", f"write {ANY_ORDER} first")
        marks.append(arrows[0].text)
        arrows = arrows[1:]
    return marks, arrows


def line(row, text, raises=False, escaped=False):
    """A line of a claim: if it is a literal, with its type and, without wildcards, its spelling."""
    found = {"line": row, "text": text, "raises": raises, "literal": None, "type": None}
    found["decoded"] = escapes.decode(text) if escaped else None
    value = literals.read(text.replace(WILDCARD, "0"))
    if value:
        found["type"] = type(*value).__name__
        if WILDCARD not in text:
            found["literal"] = literals.spell(*value)
    return found


def _is_raise(arrow):
    return arrow.text.startswith("raises ")


def _check_line(arrow, statement, escaped):
    row, text = arrow.row, arrow.text
    wrong = escapes.unknown(text) if escaped else ""
    if wrong:
        hint = "write \\r, \\t, \\x1b and the like; a backslash itself is \\\\"
        raise Problem(row, f"`{wrong}` is no escape", hint)
    beside = text.replace(WILDCARD, "")
    if beside != text and not any(character.isalnum() for character in beside):
        hint = f"leave letters or digits beside {WILDCARD}"
        raise Problem(row, f"`{text}` would accept anything", hint)
    if not statement.may_raise and RAISES_SURELY.match(text):
        raise Problem(
            row,
            "a statement that raises would end the script here",
            f"comment the statement out, which is run all the same: # {statement.text}  # => {text}",
        )
    if statement.may_raise and _is_raise(arrow) and not RAISES.fullmatch(text):
        raise Problem(row, f"`{text}` names no exception", "write # => raises ValueError: its message")
    if text.startswith("(") and text.endswith(")"):
        meant = closest(text, (ANY_ORDER, ESCAPED, NO_OUTPUT), 0.9)
        if meant:
            hint = f"{text} stands first, before any output" if text == meant else f"write # => {meant}"
            raise Problem(row, f"`{text}` is not output here", hint)
