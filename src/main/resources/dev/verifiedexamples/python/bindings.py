"""Whether running a commented-out statement would change what the names around it mean.

The statement is run, although readers see a comment. It raises, so a plain assignment or definition
binds nothing; but whatever is bound before the exception would be there for the code that follows.
And inside a function, a name that is assigned anywhere is local everywhere, and one `yield` makes a
generator of it.
"""

import ast
import functools
from collections import Counter

from _verified_examples.problem import Problem

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
SCOPES = (*FUNCTIONS, ast.ClassDef)
YIELDS = (ast.Yield, ast.YieldFrom)
ASSIGNMENTS = (ast.Assign, ast.AnnAssign, ast.AugAssign)


class Bindings:
    """The names of a script whose commented-out statements are code: who reads and who binds them."""

    def __init__(self, tree, commented):
        self._tree = tree
        self._commented = commented = set(commented)
        self._scopes = {
            node: scope for node, scope in _statements(tree, tree) if node in commented
        }
        self._reads = functools.cache(_reads)
        self._function = functools.cache(self._look_into)

    def check(self, node):
        """Raise a Problem where running the statement would change the script around it."""
        scope = self._scopes[node]
        function = scope if isinstance(scope, FUNCTIONS) else None
        own = [node] if isinstance(node, SCOPES) else [node, *_own(node)]
        bound = {name for inner in own for name in _bound(inner)}
        read = self._read_elsewhere(function or self._tree, node)
        if function is not None:
            self._check_function(node, function, own, bound, read)
        early = bound - _bound_last(node)
        for name in sorted(early & read):
            raise Problem(
                node.end_lineno,
                f"run here, this statement may bind `{name}` before it raises; the script reads it",
                "use a name of its own there",
            )

    def _check_function(self, node, function, own, bound, read):
        bound_elsewhere, is_generator = self._function(function)
        for name in sorted((bound - bound_elsewhere) & read):
            raise Problem(
                node.end_lineno,
                f"run here, this statement would make `{name}` local to all of {function.name}()",
                "give it a function of its own",
            )
        if any(isinstance(inner, YIELDS) for inner in own) and not is_generator:
            raise Problem(
                node.end_lineno,
                f"run here, this statement would make a generator of {function.name}()",
                "give it a function of its own",
            )

    def _look_into(self, function):
        """What the function's own code binds, and whether it yields: without what is commented out."""
        arguments = {inner.arg for inner in ast.walk(function.args) if isinstance(inner, ast.arg)}
        code = list(_own(function, without=self._commented))
        bound = {name for inner in code for name in _bound(inner)}
        return bound | arguments, any(isinstance(inner, YIELDS) for inner in code)

    def _read_elsewhere(self, scope, node):
        """The names that the scope reads or deletes, without those of the statement."""
        everywhere, here = self._reads(scope), _reads(node)
        return {name for name, times in everywhere.items() if times > here[name]}


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


def _reads(owner):
    """How often each name is read or deleted in there."""
    return Counter(
        inner.id
        for inner in ast.walk(owner)
        if isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Store)
    )


def _own(owner, without=()):
    """The nodes of a scope, without those of scopes inside it."""
    for child in ast.iter_child_nodes(owner):
        if child not in without:
            yield child
            if not isinstance(child, SCOPES):
                yield from _own(child, without)


def _bound(node):
    if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
        return [node.id]
    if isinstance(node, (ast.Global, ast.Nonlocal)):
        return node.names
    if isinstance(node, ast.alias):
        return [(node.asname or node.name).partition(".")[0]]
    name = getattr(node, "name", None) if not isinstance(node, ast.Lambda) else None
    return [name] if isinstance(name, str) else []
