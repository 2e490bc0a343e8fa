"""A forgotten `await` can be found by where the call stands, before anything runs.

Calling a coroutine function only makes a coroutine. As a statement of its own it is thrown away, as
a condition it is always true; both are plain to see in the tree. A search for calls by name alone
would report the awaited ones along with them.

Takeaway: Look for coroutines that are dropped or tested, not for calls that lack a keyword.
Differs: memory management: CPython warns when the coroutine that was dropped is freed. GraalPy
    gives no warning, so that a linter is the only one to notice.
Covers: P05
"""

import ast
import asyncio
import gc
import warnings

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


for finding in lint(SOURCE):
    print(finding)
    # => line 6: save(user) never runs
    # => line 10: may_delete(user) is always true

# By name alone five calls come into question; three of them are in order.
calls = [node.func for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Call)]
sorted(call.lineno for call in calls if isinstance(call, ast.Name))  # => [6, 7, 10, 11, 13]


# What the two findings mean, live: a condition that never says no ...
async def may_delete(user: str) -> bool:
    return user == "admin"


async def guest_may_delete() -> tuple[bool, bool]:
    forgotten = may_delete("guest")
    granted = bool(forgotten)
    return granted, await forgotten


asyncio.run(guest_may_delete())  # => (True, False)


# ... and a call that does nothing, which CPython mentions at least.
async def save(user: str) -> None:
    print("saved", user)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    save("guest")
    gc.collect()
[str(warning.message) for warning in caught]
# cpython=> ["coroutine 'save' was never awaited"]
# graalpy=> []
