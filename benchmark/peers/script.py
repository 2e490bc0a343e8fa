"""Writes a document as a script whose print() calls have their output below them, `#> output`."""

import ast

from showing import NoCounterpart, check, is_print, statement_at, target

WIDTH = 88  # from here on pytest-examples writes a string in triple quotes
LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.FunctionDef, ast.AsyncFunctionDef)


def write(document):
    """The script's text."""
    lines, tree = document.plain(), document.tree()
    for row in range(1, min((node.lineno for node in tree.body), default=1)):
        lines[row - 1] = ""  # the docstring
    for claim in document.claims:
        check(claim)
        _show(lines, tree, claim)
    while lines and not lines[0]:
        del lines[0]
    return "\n".join(line for line in lines if line is not None).rstrip("\n") + "\n"


def _show(lines, tree, claim):
    """Write the claim below its statement; each row stays one entry, until they are joined."""
    node = statement_at(tree, claim.first)
    indent = lines[claim.first - 1][: node.col_offset]
    if any("…" in line for line in claim.lines):
        raise NoCounterpart("a wildcard")
    if claim.raises:
        _show_exception(lines, claim, indent)
        return
    if not claim.lines and not is_print(node):
        raise NoCounterpart("only print() is documented")
    shown = _comments(claim.lines, _is_repeated(tree, node), indent)
    if is_print(node):
        pass
    elif claim.shows == "assignment":
        shown = [f"{indent}print(repr({target(node)}))", *shown]
    elif isinstance(node, ast.Expr) and not (_defined(tree) | {"exec"}) & _names(node):
        _replace(lines, claim, f"{indent}print(repr({ast.unparse(node.value)}))")
    else:
        raise NoCounterpart("only print() is documented")
    at = claim.last - 1
    lines[at] = "\n".join([lines[at], *shown])


def _show_exception(lines, claim, indent):
    """The usual form: try it, print what was caught."""
    kind, colon, message = claim.lines[0].removeprefix("raises ").partition(": ")
    if not claim.lines[0].startswith("raises ") or not colon:
        raise NoCounterpart("an exception without message, or output before it")
    body = [f"    {line}" for line in lines[claim.first - 1 : claim.last]]
    shown = _comments([message, *claim.lines[1:]], False, f"{indent}    ")
    handler = [f"{indent}except {kind} as error:", f"{indent}    print(error)", *shown]
    _replace(lines, claim, "\n".join([f"{indent}try:", *body, *handler]))


def _replace(lines, claim, text):
    lines[claim.first - 1 : claim.last] = [None] * (claim.last - claim.first) + [text]


def _comments(texts, repeated, indent):
    if (len(texts) > 1 and not repeated) or any(len(text) + len(indent) + 3 >= WIDTH for text in texts):
        return [f'{indent}"""', *(indent + text for text in texts), f'{indent}"""']
    return [f"{indent}#> {text}" for text in texts]


def _is_repeated(tree, node):
    return any(isinstance(outer, LOOPS) and node in ast.walk(outer) for outer in ast.walk(tree))


def _defined(tree):
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return {node.name for node in ast.walk(tree) if isinstance(node, definitions)}


def _names(node):
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
