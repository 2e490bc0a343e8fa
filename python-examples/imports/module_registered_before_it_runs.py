"""A module is in sys.modules before its code runs, and leaves it again if the code fails.

The loader makes an empty module, the import system enters it into the cache, and only then is the
code executed in it. Without this order two modules that import each other would never end; with it,
the second one sees the first half-finished.

Takeaway: In a cycle use `import a` and say a.name later; `from a import name` needs it now.
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
import early  # => in sys.modules while running: True
# documented=> in sys.modules while running: False
# the document adds the module after its code; it is there before

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
import cart  # => cart has total() by now: False
import prices

# By the time somebody calls, both are complete.
prices.bundle(["pen", "ink"])  # => 9

# Asking for the name at once, instead of the module, is asking too early.
for name in "cart", "prices":
    del sys.modules[name]
write("prices", "from cart import total")
try:
    import cart
except ImportError as error:
    print(str(error).partition(" (")[0])
    # => cannot import name 'total' from partially initialized module 'cart'

# What failed is taken out of the cache again, so that the next import tries again …
[name for name in ("cart", "prices") if name in sys.modules]  # => []
write("prices", "def price(item):", "    return 7")
import cart

cart.total(["pen"])  # => 7

# … and what it had imported until then, successfully, stays.
write("doomed", "import helper", "raise RuntimeError('no licence')")
write("helper", "answer = 42")
try:
    import doomed
except RuntimeError as error:
    print(f"{error}, {'doomed' in sys.modules}, {'helper' in sys.modules}")
    # => no licence, False, True
