"""On either runtime, an exception is not documented."""

# int("x")  # cpython=> raises ValueError: invalid literal for int() with base 10: 'x'
# int("y")  # graalpy=> raises ValueError: invalid literal for int() with base 10: 'y'
print("done")  # => done
