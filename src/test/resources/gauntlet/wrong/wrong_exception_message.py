"""The message is another one."""

# int("x")  # => raises ValueError: invalid literal for int() with base 10: 'y'
