"""A singleton in __new__ has its __init__ run again by every call.

Returning a stored object from __new__ is the shortest singleton, and it has two traps: Python
still calls __init__ on whatever comes back, and a class attribute holding the instance is
inherited. Both are shown, and then a version without them.

Takeaway: in a __new__ singleton, set up state where the instance is made, and store it per class.
Covers: B78
"""

import copy


class Settings:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self) -> None:
        self.debug = False


settings = Settings()
settings.debug = True

s1, s2 = Settings(), Settings()
print(s1 is s2 is settings)  # => True

# First trap: those two calls have reset what was configured.
print(settings.debug)  # => False


class TestSettings(Settings):
    database = "in memory"


# Second trap: the subclass finds its parent's instance.
type(TestSettings()).__name__  # => 'Settings'

# TestSettings().database  # => raises AttributeError: 'Settings' object has no attribute 'database'


class Registry:
    def __new__(cls):
        # vars(cls) sees this class only; no __init__, so nothing is run twice.
        if "_instance" not in vars(cls):
            cls._instance = super().__new__(cls)
            cls._instance.entries = []
        return cls._instance


class AuditRegistry(Registry):
    pass


Registry().entries.append("payments")
Registry().entries  # => ['payments']
AuditRegistry().entries  # => []
AuditRegistry() is AuditRegistry()  # => True
isinstance(AuditRegistry(), Registry)  # => True

# Unlike with a metaclass, copying cannot make a second one: it, too, has to go through __new__.
copy.copy(Registry()) is Registry()  # => True

# Registry("payments")
# => raises TypeError: Registry.__new__() takes 1 positional argument but 2 were given
