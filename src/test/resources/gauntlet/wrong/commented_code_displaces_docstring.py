"""Run in its place, the commented-out statement takes the docstring from the function."""

def load():
    # int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
    """Load it."""

load()
print(load.__doc__)  # => None
