"""A wildcard stands for the type of the exception."""

# int("x")  # => raises …Error: invalid literal for int() with base 10: 'x'
