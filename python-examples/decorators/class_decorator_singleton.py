"""A class decorator can hand out one shared instance.

The decorator replaces the class by a function that remembers the first instance. Callers write
`Database()` as before and always meet the same connection; the price is that the name Database no
longer means a class.

Takeaway: after decoration the name is bound to whatever the decorator returned, class or not.
Covers: B71
"""

import functools


def singleton(cls):
    shared = None

    # updated=(): take over the name and the documentation, but not the methods of the class.
    @functools.wraps(cls, updated=())
    def get_instance(*args, **kwargs):
        nonlocal shared
        if shared is None:
            shared = cls(*args, **kwargs)
        return shared

    return get_instance


@singleton
class Database:
    """The connection that the whole application shares."""

    def __init__(self, url: str = "db://main") -> None:
        print("Connecting to database...")
        self.url = url


db1 = Database()  # => Connecting to database...
db2 = Database("db://other")  # => (no output)
db1 is db2  # => True
db2.url  # => 'db://main'

# Database looks like the class …
Database.__name__  # => 'Database'
Database.__doc__  # => 'The connection that the whole application shares.'

# … and is a function, so isinstance() and inheritance are gone.
callable(Database) and not isinstance(Database, type)  # => True

# isinstance(db1, Database)  # => raises TypeError: isinstance() arg 2 must be a type…

# functools.wraps keeps the class within reach: for isinstance(), and for a fresh one in a test.
isinstance(db1, Database.__wrapped__)  # => True
fresh = Database.__wrapped__("db://test")  # => Connecting to database...
fresh is db1  # => False
