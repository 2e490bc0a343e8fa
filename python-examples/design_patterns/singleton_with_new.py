"""A singleton made in __new__ has its __init__ run again by every call.

Returning a stored object from __new__ is the shortest singleton, and it has two traps. Python
calls __init__ on the object each time, and a class attribute that holds the instance is inherited
by subclasses. The second class below avoids both.

You meet this when a setting falls back to its default as soon as another module asks for it.

Takeaway: In a __new__ singleton, set up state where the instance is made, and store it per class.
Level: core
See also: design_patterns/module_is_a_singleton.py, design_patterns/thread_safe_singleton.py
Covers: B78
"""

import copy


class Settings:
    _instance = None

    def __new__(cls) -> "Settings":
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self) -> None:
        self.debug = False


settings = Settings()
settings.debug = True

# B78.new: all calls return the same object.
s1, s2 = Settings(), Settings()
print(s1 is s2)  # => True

# The first trap: those two calls have reset what was set.
settings.debug  # => False


class TestSettings(Settings):
    database = "in memory"


# The second trap: the subclass finds its parent's instance.
type(TestSettings()).__name__  # => 'Settings'

# TestSettings().database  # => raises AttributeError: 'Settings' object has no attribute 'database'


class Registry:
    entries: list[str]

    def __new__(cls) -> "Registry":
        # vars(cls) has only what this very class defines; without __init__, nothing runs twice.
        if "_instance" not in vars(cls):
            cls._instance = super().__new__(cls)
            cls._instance.entries = []
        return cls._instance


class AuditRegistry(Registry):
    """A registry of its own."""


Registry().entries.append("payments")
Registry().entries  # => ['payments']
AuditRegistry().entries  # => []
AuditRegistry() is AuditRegistry()  # => True

# A copy is made by __new__, too, so it is the same object.
copy.copy(Registry()) is Registry()  # => True

# Registry("payments")
# => raises TypeError: Registry.__new__() takes 1 positional argument but 2 were given
