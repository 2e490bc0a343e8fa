"""The statement runs once, but two exceptions are claimed."""

# int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
            # => raises ValueError: invalid literal for int() with base 10: 'x'
