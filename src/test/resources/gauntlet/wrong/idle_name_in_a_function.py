"""A name alone does nothing in a script, wherever it stands."""


def f(value):
    value
    return value  # => 3


f(3)
