"""reload() runs new code in the old module, and what others took from it stays old.

The module object remains, and with it every reference to it. Its names are assigned again, one by
one, as the new code gets to them: names that the new code does not mention survive, and functions,
classes and instances that somebody keeps are not touched.

Takeaway: Code that wants to be reloadable says `module.name` at every use.
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

# One module object, whoever holds it; asked for a name, it gives the new value.
reloaded is imported is sys.modules["pricing"]  # => True
imported.price(100)  # => 'now 75'

# A name that was imported *from* the module is a copy of the reference, made before.
DISCOUNT  # => 10

# The old function has its old code, and looks its globals up in the module, where they are new.
price(100)  # => 75

# Names that have gone from the source are still there.
pricing.CURRENCY  # => 'EUR'

# An instance keeps its class, and that is not the class of this name any more.
offer.label()  # => 'old offer'
isinstance(offer, pricing.Offer)  # => False
pricing.Offer().label()  # => 'new offer'

# Moving an instance over is possible, if its attributes fit the new class.
offer.__class__ = pricing.Offer
offer.label()  # => 'new offer'

# Only modules that are in the cache can be reloaded.
del sys.modules["pricing"]
# importlib.reload(pricing)  # => raises ImportError: module pricing not in sys.modules
