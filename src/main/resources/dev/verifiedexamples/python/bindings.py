"""Whether running a commented-out statement would change what the names around it mean.

The statement is run, although readers see a comment. It raises, so a plain assignment or definition
binds nothing; but whatever is bound before the exception would be there for the code that follows.
And inside a function, a name that is assigned anywhere is local everywhere, and one `yield` makes a
generator of it.
"""

import ast

from _verified_examples.problem import Problem

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
SCOPES = (*FUNCTIONS, ast.ClassDef)
YIELDS = (ast.Yield, ast.YieldFrom)
ASSIGNMENTS = (ast.Assign, ast.AnnAssign, ast.AugAssign)


def check(node, tree):
    """Raise a Problem where running the statement would change the script around it."""
    function = _enclosing_function(tree, node)
    own = [node] if isinstance(node, SCOPES) else [node, *_own(node)]
    bound = {name for inner in own for name in _bound(inner)}
    if function is not None:
        _check_function(node, function, own, bound)
    early = bound - _bound_last(node)
    for name in sorted(early and early & _read(function or tree, node)):
        raise Problem(
            node.end_lineno,
            f"run here, this statement may bind `{name}` before it raises; the script reads it",
            "use a name of its own there",
        )


def _check_function(node, function, own, bound):
    others = list(_own(function, without=node))
    arguments = {inner.arg for inner in ast.walk(function.args) if isinstance(inner, ast.arg)}
    elsewhere = {name for inner in others for name in _bound(inner)} | arguments
    for name in sorted((bound - elsewhere) & _read(function, node)):
        raise Problem(
            node.end_lineno,
            f"run here, this statement would make `{name}` local to all of {function.name}()",
            "give it a function of its own",
        )
    if _has_yield(own) and not _has_yield(others):
        raise Problem(
            node.end_lineno,
            f"run here, this statement would make a generator of {function.name}()",
            "give it a function of its own",
        )


def _has_yield(nodes):
    return any(isinstance(node, YIELDS) for node in nodes)


def _enclosing_function(tree, node):
    """The function whose own scope the statement stands in, or None."""
    found = next(scope for inner, scope in _statements(tree, tree) if inner is node)
    return found if isinstance(found, FUNCTIONS) else None


def _statements(owner, scope):
    """Statements and what they are grouped in, each with its scope; expressions hold none."""
    for child in ast.iter_child_nodes(owner):
        if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
            yield child, scope
            yield from _statements(child, child if isinstance(child, SCOPES) else scope)


def _bound_last(node):
    """The names that a statement binds only when it has succeeded."""
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    if isinstance(node, ASSIGNMENTS) and len(targets) == 1 and isinstance(targets[0], ast.Name):
        value = [] if node.value is None else ast.walk(node.value)
        return {targets[0].id} - {name for inner in value for name in _bound(inner)}
    if isinstance(node, (ast.Import, ast.ImportFrom)) and len(node.names) == 1:
        return set(_bound(node.names[0]))
    return {node.name} if isinstance(node, SCOPES) else set()


def _read(scope, node):
    """The names that the scope reads or deletes, without those of the statement."""
    return {
        inner.id
        for inner in _all(scope, node)
        if isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Store)
    }


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
