"""A message that shows a set shows it in an order of chance."""


def check(names):
    raise ValueError(f"unknown: {names}")


# check({"x", "y"})  # => raises ValueError: unknown: {'x', 'y'}
