"""A record climbs to the handlers of all its ancestors, past the levels of their loggers.

Loggers form a tree by their dotted names. A level is asked once, at the logger that was called, or
at the nearest ancestor that has one. From there on only handlers decide, each by its own level.
This explains both classic surprises: debug lines in production, and lines that appear twice.

Takeaway: Put handlers at the top of the tree only, and thresholds on the handlers.
Covers: P23
"""

import logging


def handler(name: str, level: int = logging.NOTSET) -> logging.Handler:
    made = logging.StreamHandler()
    made.setLevel(level)
    made.setFormatter(logging.Formatter(f"[{name}] %(levelname)s %(name)s: %(message)s"))
    return made


root = logging.getLogger()
console = handler("console")
root.addHandler(console)

shop = logging.getLogger("shop")
orders = logging.getLogger("shop.orders.db")

# Nobody below the root has a level, so all of them use the root's: WARNING.
orders.level == logging.NOTSET, logging.getLevelName(orders.getEffectiveLevel())
# => (True, 'WARNING')
orders.info("42 rows")  # => (no output)
orders.warning("slow query")  # => [console] WARNING shop.orders.db: slow query

# The missing link of the tree can come later; it is put between the two.
orders.parent is shop  # => True
middle = logging.getLogger("shop.orders")
orders.parent is middle, middle.parent is shop  # => (True, True)

# A more talkative child reaches the handler of the root, although the root itself stays at WARNING.
shop.setLevel(logging.DEBUG)
orders.debug("SELECT 1")  # => [console] DEBUG shop.orders.db: SELECT 1
root.info("starting")  # => (no output)
console.setLevel(logging.INFO)
orders.debug("SELECT 2")  # => (no output)

# A second handler further down is one more, not one instead.
shop.addHandler(handler("file", logging.ERROR))
orders.warning("slow query")  # => [console] WARNING shop.orders.db: slow query
orders.error("deadlock")  # => [file] ERROR shop.orders.db: deadlock
# => [console] ERROR shop.orders.db: deadlock

# Without propagation the climb ends here.
shop.propagate = False
orders.error("deadlock")  # => [file] ERROR shop.orders.db: deadlock

# Where the climb meets no handler at all, a handler of last resort prints the bare text.
root.removeHandler(console)
root.warning("is anybody there?")  # => is anybody there?
