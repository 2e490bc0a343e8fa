"""Writes a document as an interactive session, `>>> statement` and the output below it."""

import ast

from showing import NoCounterpart, check, first_row, statement_at, target

LOOPS = (ast.For, ast.AsyncFor, ast.While)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
VALUED = {"acquire", "collect", "finalize", "list", "register", "submit", "write"}  # calls with a value
TRACEBACK = ["Traceback (most recent call last):", "    ..."]
WILDCARD = "…"


def write(document):
    """The session's text."""
    lines, tree = document.plain(), document.tree()
    _silence(document, lines, tree)
    ends = [0, *(node.end_lineno for node in tree.body)]
    written = []
    for node, before in zip(tree.body, ends):
        if first_row(node) == before:
            raise NoCounterpart("two statements on one line")
        written += _statement(document, lines, node)
    return "\n".join(written) + "\n"


def _statement(document, lines, node):
    first, last = first_row(node), node.end_lineno
    code = lines[first - 1 : last]
    claims = document.claims_at(first, last)
    for claim in claims:
        check(claim)
    if not claims:
        return _prompt(code)
    if len(claims) == 1 and claims[0].raises and claims[0].first == first:
        return _prompt(code) + _raised(claims[0])
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and claims[0].first != first:
        raise NoCounterpart("a claim inside a function")
    if claims[0].first == first and not hasattr(node, "body"):
        return _simple(node, code, claims[0])
    return _compound(node, code, claims)


def _silence(document, lines, tree):
    """A session would show the value of an unclaimed call: an author assigns it."""
    for node in _at_module_level(tree):
        call = node.value if isinstance(node, ast.Expr) else None
        if isinstance(call, ast.Call) and not document.claims_at(node.lineno, node.end_lineno):
            name = ast.unparse(call.func).split(".")[-1]
            if name in VALUED:
                line = lines[node.lineno - 1]
                lines[node.lineno - 1] = f"{line[: node.col_offset]}_ = {line[node.col_offset :]}"


def _at_module_level(node):
    """The statements that are not in a function or class."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt) and not isinstance(child, (*FUNCTIONS, ast.ClassDef)):
            yield child
            yield from _at_module_level(child)


def _simple(node, code, claim):
    if claim.shows == "assignment" and claim.lines:
        return _prompt(code) + _output([target(node)], claim.lines)
    return _output(code, claim.lines)


def _compound(node, code, claims):
    """The output of all that a compound statement's claims are about, in their order."""
    if isinstance(node, LOOPS) and len(claims) > 1:
        raise NoCounterpart("several claims in a loop")
    code = list(code)
    for claim in reversed(claims):
        if claim.raises:
            raise NoCounterpart("an exception in a block")
        if claim.scope != "<module>" and any(isinstance(each, FUNCTIONS) for each in ast.walk(node)):
            raise NoCounterpart("a claim inside a function")
        if claim.shows == "assignment" and claim.lines:
            at = claim.last - first_row(node) + 1
            begin = code[claim.first - first_row(node)]
            indent = begin[: len(begin) - len(begin.lstrip())]
            inner = statement_at(node, claim.first)
            code.insert(at, f"{indent}print(repr({target(inner)}))")
    return _output(code, [line for claim in claims for line in claim.lines])


def _raised(claim):
    if not claim.lines[0].startswith("raises "):
        raise NoCounterpart("output before an exception")
    return TRACEBACK + [line.removeprefix("raises ") for line in claim.lines]


def _output(code, lines):
    if any(WILDCARD in line for line in lines):
        code = [*code[:-1], f"{code[-1]}  # doctest: +ELLIPSIS"]
        lines = [line.replace(WILDCARD, "...") for line in lines]
    return _prompt(code) + [line or "<BLANKLINE>" for line in lines]


def _prompt(code):
    return [f"{'...' if row else '>>>'} {line}".rstrip() for row, line in enumerate(code)]
