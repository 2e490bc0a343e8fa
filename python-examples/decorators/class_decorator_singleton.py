"""A class decorator can return one shared instance for every call.

The decorator replaces the class by a function that remembers the first instance. Callers still
write `Database()` and share one connection, but the name Database no longer means a class.

You meet this when `isinstance(db, Database)` fails, although db was made by calling Database.

Takeaway: A decorated class is whatever the decorator returns, which need not be a class.
Level: core
See also: metaclasses/metaclass_call_controls_instances.py, design_patterns/module_is_a_singleton.py
Covers: B71
"""

import functools


def singleton(cls):
    shared = []

    @functools.wraps(cls, updated=())  # the name and documentation, but not the methods
    def get_instance(*args, **kwargs):
        if not shared:
            shared.append(cls(*args, **kwargs))
        return shared[0]

    return get_instance


@singleton
class Database:
    """The connection that the whole application shares."""

    def __init__(self, url: str = "db://main") -> None:
        print("Connecting to database...")
        self.url = url


# B71.once: the second call makes nothing, and its argument is ignored.
db1 = Database()  # => Connecting to database...
db2 = Database("db://other")  # => (no output)
db1 is db2  # => True
db2.url  # => 'db://main'

# B71.wrapped: Database has the name and the documentation of the class …
Database.__name__  # => 'Database'
Database.__doc__  # => 'The connection that the whole application shares.'

# B71.function: … and is a function, so isinstance() and inheritance don't work.
type(Database)  # => <class 'function'>

# isinstance(db1, Database)  # => raises TypeError: isinstance() arg 2 must be a type…

# B71.class: __wrapped__ is the class, for isinstance(), and for an instance of a test's own.
isinstance(db1, Database.__wrapped__)  # => True
fresh = Database.__wrapped__("db://test")  # => Connecting to database...
fresh is db1  # => False
