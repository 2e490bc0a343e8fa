"""A record reaches the handlers of all parent loggers, whatever the levels of those loggers.

Loggers form a tree by their dotted names. The level is checked once: at the logger that was
called, or at its nearest ancestor that has one. After that only handlers decide, each by its own
level.

You meet this when debug lines appear in production although the root logger has the level WARNING,
or when every line appears twice.

Takeaway: Add handlers only at the top of the tree, and set thresholds on the handlers.
Level: entry
See also: logging/json_lines_with_extra_fields.py,
    context_variables/log_records_carry_the_context.py
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

# P23.level: no logger below the root has a level, so the root's applies: WARNING.
logging.getLevelName(orders.level), logging.getLevelName(orders.getEffectiveLevel())
# => ('NOTSET', 'WARNING')
orders.info("42 rows")  # => (no output)
orders.warning("slow query")  # => [console] WARNING shop.orders.db: slow query

# P23.tree: the parent is the nearest logger that exists; one made later is put in between.
orders.parent  # => <Logger shop (WARNING)>
middle = logging.getLogger("shop.orders")
orders.parent, middle.parent  # => (<Logger shop.orders (WARNING)>, <Logger shop (WARNING)>)

# P23.handlers: a child with a lower level reaches the root's handler; the root's own level holds
# back only what is logged with the root itself.
shop.setLevel(logging.DEBUG)
orders.debug("SELECT 1")  # => [console] DEBUG shop.orders.db: SELECT 1
root.info("starting")  # => (no output)
console.setLevel(logging.INFO)
orders.debug("SELECT 2")  # => (no output)

# A handler further down is one more, not one instead.
shop.addHandler(handler("file", logging.ERROR))
orders.warning("slow query")  # => [console] WARNING shop.orders.db: slow query
orders.error("deadlock")  # => [file] ERROR shop.orders.db: deadlock
# => [console] ERROR shop.orders.db: deadlock

# P23.propagate: without propagation, the record stops here.
shop.propagate = False
orders.error("deadlock")  # => [file] ERROR shop.orders.db: deadlock

# If there is no handler at all, a handler of last resort prints the bare message.
root.removeHandler(console)
root.warning("disk full")  # => disk full
