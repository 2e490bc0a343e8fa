"""What both translations need: how a value is shown, and what can't be said in a peer's syntax."""

import ast


class NoCounterpart(Exception):
    """A document says what the tool's syntax has no way to say."""


def check(claim):
    """Raise NoCounterpart for a claim that no peer has a way to make."""
    if claim.runtime:
        raise NoCounterpart("a claim for one runtime, or an erratum")
    if claim.any_order:
        raise NoCounterpart("lines in any order")


def target(node):
    """The code of what an assignment assigns to."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return ast.unparse(targets[0])


def statement_at(tree, row):
    """The innermost statement that begins at this row, decorators included."""
    found = None
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and first_row(node) == row:
            found = node
    if found is None:
        raise NoCounterpart("a claim about a part of a statement")
    return found


def first_row(node):
    decorators = [each.lineno for each in getattr(node, "decorator_list", ())]
    return min([node.lineno, *decorators])


def is_print(node):
    """Whether the statement is nothing but a call of print()."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "print"
    )
