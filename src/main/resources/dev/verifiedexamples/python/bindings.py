"""Whether running a commented-out statement would change what the names around it mean.

Inside a function, a name that is assigned anywhere is local everywhere, and a single `yield` makes a
generator of it: such a statement can't be run there without changing the script that readers see.
"""

import ast

from _verified_examples.problem import Problem

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
SCOPES = (*FUNCTIONS, ast.ClassDef)
YIELDS = (ast.Yield, ast.YieldFrom)


def enclosing_function(tree, node):
    """The function whose own scope the statement stands in, or None."""
    found = None
    for owner in ast.walk(tree):
        if isinstance(owner, SCOPES) and any(inner is node for inner in _own(owner)):
            found = owner
    return found if isinstance(found, FUNCTIONS) else None


def check(node, function):
    """Raise a Problem where running the statement would change its function."""
    if function is None:
        return
    others = list(_own(function, without=node))
    arguments = [inner.arg for inner in ast.walk(function.args) if isinstance(inner, ast.arg)]
    elsewhere = {name for inner in others for name in _bound(inner)} | set(arguments)
    read = {inner.id for inner in _all(function, node) if isinstance(inner, ast.Name)}
    own = [node, *_own(node)] if not isinstance(node, SCOPES) else [node]
    changed = sorted(({name for inner in own for name in _bound(inner)} - elsewhere) & read)
    if changed:
        raise Problem(
            node.lineno,
            f"run here, this statement would make `{changed[0]}` local to all of {function.name}()",
            "give it a function of its own",
        )
    if any(isinstance(inner, YIELDS) for inner in own) and not any(isinstance(inner, YIELDS) for inner in others):
        raise Problem(
            node.lineno,
            f"run here, this statement would make a generator of {function.name}()",
            "give it a function of its own",
        )


def _own(owner, without=None):
    """The nodes of a scope, without those of scopes inside it."""
    for child in ast.iter_child_nodes(owner):
        if child is not without:
            yield child
            if not isinstance(child, SCOPES):
                yield from _own(child, without)


def _all(owner, without):
    for child in ast.iter_child_nodes(owner):
        if child is not without:
            yield child
            yield from _all(child, without)


def _bound(node):
    if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
        return [node.id]
    if isinstance(node, (ast.Global, ast.Nonlocal)):
        return node.names
    if isinstance(node, ast.alias):
        return [(node.asname or node.name).partition(".")[0]]
    name = getattr(node, "name", None) if not isinstance(node, ast.Lambda) else None
    return [name] if isinstance(name, str) else []
