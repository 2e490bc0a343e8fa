"""A module is in sys.modules before its code runs, and leaves it again if the code fails.

Python makes an empty module, enters it into the cache, and only then runs the code in it.
Otherwise, two modules that import each other would never end. So the second of them sees the first
one unfinished.

You meet this when ImportError speaks of a partially initialized module.

Takeaway: In a cycle, use `import a` and write a.name later; `from a import name` needs the name at
    once.
Level: core
See also: imports/module_cache.py, imports/import_by_path.py
Covers: P04
"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))


def write(name: str, *lines: str) -> None:
    Path(f"{name}.py").write_text("\n".join(lines) + "\n")
    importlib.invalidate_caches()  # finders keep lists of files; this one is new


write(
    "early",
    "import sys",
    "print('in sys.modules while running:', __name__ in sys.modules)",
)
# P04.registered: the module is there while its code runs.
import early  # => in sys.modules while running: True
# documented=> in sys.modules while running: False
# Python 301 (P04) lists this as the last step

# Two modules that need each other, and say so at the top.
write(
    "cart",
    "import prices",
    "def total(items):",
    "    return sum(prices.price(item) for item in items)",
)
write(
    "prices",
    "import cart",
    "print('cart has total() by now:', hasattr(cart, 'total'))",
    "def price(item):",
    "    return 5",
    "def bundle(items):",
    "    return cart.total(items) - 1",
)
# P04.cycle: prices runs while cart is unfinished.
import cart  # => cart has total() by now: False
import prices

# When the functions are called, both are complete.
prices.bundle(["pen", "ink"])  # => 9

# Importing the name, instead of the module, is too early.
for name in "cart", "prices":
    del sys.modules[name]
write("prices", "from cart import total")
try:
    import cart
except ImportError as error:
    print(str(error).partition(" (")[0])
    # => cannot import name 'total' from partially initialized module 'cart'

# A module that fails is removed from the cache, so the next import tries again …
[name for name in ("cart", "prices") if name in sys.modules]  # => []
write("prices", "def price(item):", "    return 7")
import cart

cart.total(["pen"])  # => 7

# … and what it has imported stays.
write("doomed", "import helper", "raise RuntimeError('no licence')")
write("helper", "answer = 42")
try:
    import doomed
except RuntimeError as error:
    print(f"{error}, {'doomed' in sys.modules}, {'helper' in sys.modules}")
    # => no licence, False, True
