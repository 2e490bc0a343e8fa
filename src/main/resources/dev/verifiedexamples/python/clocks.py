"""Whether a script asks two clocks for the time: virtual time is none of `datetime`'s."""

import ast

ASKING = {"now", "utcnow", "today"}
WAITING = {
    "anyio", "asyncio", "concurrent", "multiprocessing", "queue", "sched", "select", "signal", "socket",
    "subprocess", "threading", "time", "trio",
}


def needs_real_time(tree):
    """Whether it asks `datetime` for the time, and imports what waits or looks at another clock.

    What it shows would be false in virtual time, where waiting takes none of datetime's.
    """
    modules, asks = set(), False
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module.partition(".")[0])
        elif isinstance(node, ast.Attribute) and node.attr in ASKING:
            asks = True
    return asks and "datetime" in modules and not modules.isdisjoint(WAITING)
