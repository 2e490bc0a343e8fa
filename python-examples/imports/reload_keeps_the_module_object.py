"""reload() runs new code in the old module, and what others took from it stays old.

The module object remains, with every reference to it. Its names are assigned again by the new code:
names that the new code does not have survive, and functions, classes and instances that something
refers to do not change.

You meet this when after a reload, half of the program uses the new code and half the old.

Takeaway: Code that should be reloadable writes `module.name` at every use.
Level: core
See also: imports/hot_reload.py, imports/stale_bytecode.py, imports/module_cache.py
Covers: P04
"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))
sys.dont_write_bytecode = True  # stale_bytecode.py shows why

SOURCE = Path("pricing.py")
SOURCE.write_text(
    """
DISCOUNT = 10
CURRENCY = "EUR"

class Offer:
    def label(self):
        return "old offer"

def price(amount):
    return amount - DISCOUNT
"""
)

import pricing
from pricing import DISCOUNT, price

offer = pricing.Offer()
imported = pricing
price(100)  # => 90

SOURCE.write_text(
    """
DISCOUNT = 25

class Offer:
    def label(self):
        return "new offer"

def price(amount):
    return f"now {amount - DISCOUNT}"
"""
)
reloaded = importlib.reload(pricing)

# P04.reload: it is the same module object, which now has the new code.
reloaded is imported is sys.modules["pricing"]  # => True
imported.price(100)  # => 'now 75'

# A name that was imported *from* the module still means the old value.
DISCOUNT  # => 10

# The old function has its old code, and looks up its globals in the module, where they are new.
price(100)  # => 75

# Names that are no longer in the source are still in the module.
pricing.CURRENCY  # => 'EUR'

# P04.instances: an instance keeps its class, which no longer has this name.
offer.label()  # => 'old offer'
isinstance(offer, pricing.Offer)  # => False
pricing.Offer().label()  # => 'new offer'

# An instance can be moved to the new class, if its attributes fit.
offer.__class__ = pricing.Offer
offer.label()  # => 'new offer'

# Only modules that are in the cache can be reloaded.
del sys.modules["pricing"]
# importlib.reload(pricing)  # => raises ImportError: module pricing not in sys.modules
