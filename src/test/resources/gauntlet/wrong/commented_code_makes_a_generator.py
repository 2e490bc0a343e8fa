"""Run in its place, the commented-out statement would make a generator of the function."""

def load():
    # yield int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
    return 5

print(load())  # => 5
