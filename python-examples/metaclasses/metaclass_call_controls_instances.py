"""A metaclass decides what calling its classes returns.

`Connection(...)` calls an object, the class, so Python runs `__call__` of that object's type, the
metaclass. Whether `__new__` and `__init__` run at all is decided there. Here they run once per
class, and each subclass has an instance of its own.

You meet this when a class should have one instance, or a limited number, wherever it is called.

Takeaway: To control how often a class is instantiated, override `__call__` in its metaclass.
Level: deep
See also: design_patterns/singleton_with_new.py, design_patterns/module_is_a_singleton.py,
    decorators/class_decorator_singleton.py
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


# S03.once: the second call runs neither __new__ nor __init__, and returns the same object.
primary = Connection("db://primary")  # => Opening db://primary
again = Connection("db://elsewhere")  # => (no output)
again is primary  # => True

# S03.arguments: the price is that the arguments of later calls are dropped silently.
again.url  # => 'db://primary'

# S03.subclass: each subclass has an instance of its own.
replica = ReadReplica("db://replica")  # => Opening db://replica
replica is primary  # => False
ReadReplica("db://ignored") is replica  # => True

# S03.class: unlike a singleton made by a decorator, the class is still a class.
isinstance(replica, Connection)  # => True
issubclass(ReadReplica, Connection)  # => True

# S03.around: only calls are controlled. Copying and unpickling call __new__ directly …
copy.copy(primary) is primary  # => False

# … and type.__call__, which super().__call__ calls, makes another object.
spare = type.__call__(Connection, "db://spare")  # => Opening db://spare
spare is primary  # => False
