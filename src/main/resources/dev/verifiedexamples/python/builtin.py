"""Functions in the place of built-in ones."""


class Builtin:
    """A function as those in C are: kept in a class, it does not become a method."""

    def __init__(self, module, name, function):
        self.__module__, self.__name__, self.__qualname__ = module, name, name
        self.__doc__ = function.__doc__
        self.__call = function

    def __call__(self, /, *args, **kwargs):
        return self.__call(*args, **kwargs)

    def __repr__(self):
        return f"<built-in function {self.__name__}>"

    def __reduce__(self):
        return self.__name__


def replace(module, **functions):
    """Put them where the module has its own."""
    for name, function in functions.items():
        setattr(module, name, Builtin(module.__name__, name, function))
