"""A commented-out statement is run, and the script goes on."""

# int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
print("done")  # => done
