"""A forgotten `await` can be found by where the call stands, before anything runs.

Calling a coroutine function only makes a coroutine. As a statement it is thrown away, and as a
condition it is always true; both can be seen in the tree. A search for calls by name alone reports
the awaited ones, too.

You meet this when a request does nothing, or a permission is always granted, and an `await` is
missing.

Takeaway: Look for coroutines that are dropped or tested, not for calls without a keyword.
Level: core
See also: asyncio/coroutine_does_nothing_until_awaited.py,
    code_as_data/recursion_in_the_call_graph.py
Covers: P05
"""

import ast
import asyncio


async def may_delete(user: str) -> bool:
    return user == "admin"


async def guest_may_delete() -> tuple[bool, bool]:
    forgotten = may_delete("guest")
    granted = bool(forgotten)
    return granted, await forgotten


# A coroutine that is not awaited is true, although its result would be False.
asyncio.run(guest_may_delete())  # => (True, False)

SOURCE = """
async def may_delete(user): ...
async def save(user): ...

async def update(user):
    save(user)
    await save(user)

async def delete(user):
    if may_delete(user):
        task = asyncio.create_task(save(user))
        await task
    while not await may_delete(user):
        audit.save(user)
"""


class MissingAwait(ast.NodeVisitor):
    def __init__(self, coroutines: set[str]) -> None:
        self.coroutines = coroutines
        self.findings: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        self._judge(node.value, "never runs")
        self.generic_visit(node)

    def visit_If(self, node: ast.If | ast.While) -> None:
        self._judge(node.test, "is always true")
        self.generic_visit(node)

    visit_While = visit_If

    def _judge(self, node: ast.expr, verdict: str) -> None:
        # A call under `await` is the child of an Await node and does not match.
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in self.coroutines:
                self.findings.append(f"line {node.lineno}: {ast.unparse(node)} {verdict}")


def lint(source: str) -> list[str]:
    tree = ast.parse(source)
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)}
    linter = MissingAwait(names)
    linter.visit(tree)
    return linter.findings


# P05.await: the two calls without an await.
for finding in lint(SOURCE):
    print(finding)
    # => line 6: save(user) never runs
    # => line 10: may_delete(user) is always true

# P05.names: Python 301 (P05) reports every call of such a name. Three of these five are right.
calls = [node.func for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Call)]
sorted(call.lineno for call in calls if isinstance(call, ast.Name))  # => [6, 7, 10, 11, 13]
