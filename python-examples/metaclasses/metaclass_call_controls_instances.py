"""A metaclass decides what calling its classes returns.

`Connection(...)` is a call of the object Connection, so it runs __call__ of Connection's type, its
metaclass. Whether __new__ and __init__ run at all is decided there; here they run once per class,
and each subclass has an instance of its own.

Takeaway: to control how often a class is instantiated, override __call__ one level up.
Covers: S03
"""

import copy


class OnePerClass(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        # Set on every new class, or else a subclass would find its parent's instance.
        cls._instance = None

    def __call__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__call__(*args, **kwargs)
        return cls._instance


class Connection(metaclass=OnePerClass):
    def __init__(self, url: str) -> None:
        print(f"Opening {url}")
        self.url = url


class ReadReplica(Connection):
    pass


primary = Connection("db://primary")  # => Opening db://primary
again = Connection("db://elsewhere")  # => (no output)
again is primary  # => True

# The price: arguments of every later call are dropped without a word.
again.url  # => 'db://primary'

replica = ReadReplica("db://replica")  # => Opening db://replica
replica is primary  # => False
ReadReplica("db://ignored") is replica  # => True

# Unlike a singleton made by a decorator, the class is still a class.
isinstance(replica, Connection)  # => True
issubclass(ReadReplica, Connection)  # => True

# Only the front door is guarded: copying (and unpickling) goes straight to __new__ …
copy.copy(primary) is primary  # => False

# … and type.__call__ is what super().__call__ reaches: __new__, then __init__.
spare = type.__call__(Connection, "db://spare")  # => Opening db://spare
spare is primary  # => False
