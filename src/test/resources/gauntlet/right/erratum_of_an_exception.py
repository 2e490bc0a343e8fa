"""The document says that it raises another exception."""

# int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
            # documented=> raises TypeError: invalid literal
