"""What the blocks of a page need of each other, and of packages.

They are one script. Where a package is missing, the blocks that import it can't be run, nor those that
use what they define; all others can.
"""

import ast
import sys

from _verified_examples.problem import Problem

EVERYTHING = "*"  # what `from module import *` binds


def describe(tree, rows):
    """For each block, by its first and last row: the modules that it imports, and the blocks it builds on."""
    found = [{"first": first, "last": last, "imports": [], "uses": []} for first, last in rows]
    binds = [set() for _ in rows]
    for statement in tree.body:
        at = next((at for at, (first, last) in enumerate(rows) if first <= statement.lineno <= last), None)
        if at is None:
            continue
        read, bound, imported = _names(statement)
        block = found[at]
        block["imports"] += [name for name in imported if name not in block["imports"]]
        block["uses"] += [
            other
            for other in range(at)
            if (binds[other] & read or EVERYTHING in binds[other]) and other not in block["uses"]
        ]
        binds[at] |= bound
    return found


def late_futures(tree, rows):
    """Imports from `__future__` that stand behind the first block: Python has them at the top of a script."""
    return [
        Problem(
            statement.lineno,
            "a future import of a later block: the blocks of a page are one script",
            "move it to the top of the first block",
        )
        for statement in tree.body
        if rows and statement.lineno > rows[0][1] and getattr(statement, "module", None) == "__future__"
    ]


def _names(statement):
    """The names that a statement reads and binds, and the modules beyond the standard library it imports."""
    read, bound, imported = set(), set(), []
    for node in ast.walk(statement):
        if isinstance(node, ast.Name):
            (bound if isinstance(node.ctx, ast.Store) else read).add(node.id)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            read.add(node.target.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).partition(".")[0])
        if isinstance(node, ast.Import):
            imported += [alias.name.partition(".")[0] for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imported.append(node.module.partition(".")[0])
    return read, bound, [name for name in imported if name not in sys.stdlib_module_names]
