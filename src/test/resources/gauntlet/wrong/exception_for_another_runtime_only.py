"""On this runtime, the exception is not documented."""

# int("x")  # cpython=> raises ValueError: invalid literal for int() with base 10: 'x'
print("done")  # => done
