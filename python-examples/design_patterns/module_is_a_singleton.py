"""A module is a singleton already, so an object in it needs no further code.

Python runs a module's code at the first import and keeps the module in sys.modules. Every later
import, in any file, gets the same module and so the same object. The class stays an ordinary
class, and a test can make an instance of its own.

You meet this when several modules have to share one connection or one configuration.

Takeaway: If you need one shared object, create it in a module and import it.
Level: entry
See also: design_patterns/singleton_with_new.py, imports/module_cache.py
Covers: B78
"""

import importlib
import sys
from pathlib import Path

Path("app_database.py").write_text("""
class _Database:
    def __init__(self):
        print("app_database.py creates its instance")
        self.connection = "DB_CONNECTION"

database = _Database()
""")
sys.path.insert(0, str(Path.cwd()))
"app_database" in sys.modules  # => False


def connection_of_orders() -> object:
    from app_database import database

    return database


def connection_of_billing() -> object:
    import app_database

    return app_database.database


orders = connection_of_orders()  # => app_database.py creates its instance

# B78.module: the second import prints nothing, and finds the same object.
billing = connection_of_billing()  # => (no output)
orders is billing  # => True

# A change made in one place is seen in the other.
orders.connection = "REPLICA"
billing.connection  # => 'REPLICA'

# The entry in sys.modules is what keeps it single. Without it, the module runs again …
first_module = sys.modules.pop("app_database")
second = connection_of_orders()  # => app_database.py creates its instance
second is orders  # => False

# … as it does at a reload, and old references keep the old object.
reloaded = importlib.reload(sys.modules["app_database"])
# => app_database.py creates its instance
second is connection_of_orders()  # => False
