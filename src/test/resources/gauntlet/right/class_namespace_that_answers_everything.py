"""A metaclass whose namespace invents missing names."""

class Names(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = value = len(self)
        return value

class Auto(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Names()

class Level(metaclass=Auto):
    first = "a"  # => 'a'

Level.first  # => 'a'
