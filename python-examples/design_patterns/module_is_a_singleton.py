"""A module is a singleton already, so an object in it needs no machinery.

Python runs a module's code at the first import and keeps the module in sys.modules; every later
import, wherever it stands, gets the same module and hence the same object. The class stays an
ordinary class that a test may instantiate.

Takeaway: need one shared object? Create it at module level and import it.
Covers: B78
"""

import importlib
import importlib.abc
import importlib.util
import sys

DATABASE_PY = """
class _Database:
    def __init__(self):
        print("database.py creates its instance")
        self.connection = "DB_CONNECTION"

database = _Database()
"""


class InlineFile(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Stands in for a file app_database.py, so that this example is a single file."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname == "app_database":
            return importlib.util.spec_from_loader(fullname, self)
        return None

    def exec_module(self, module):
        exec(DATABASE_PY, module.__dict__)


sys.meta_path.append(InlineFile())


def connection_of_orders():
    from app_database import database

    return database


def connection_of_billing():
    import app_database

    return app_database.database


orders = connection_of_orders()  # => database.py creates its instance
billing = connection_of_billing()  # => (no output)
orders is billing  # => True
orders.connection  # => 'DB_CONNECTION'

# State written in one place is seen in the other.
orders.connection = "REPLICA"
billing.connection  # => 'REPLICA'

# What makes it one is the entry in sys.modules, and what removes the entry makes two …
first_module = sys.modules.pop("app_database")
second = connection_of_orders()  # => database.py creates its instance
second is orders  # => False

# … as does a reload: it runs the same code again, and old references keep the old object.
reloaded = importlib.reload(sys.modules["app_database"])
# => database.py creates its instance
second is connection_of_orders()  # => False
