"""The script ends with an exception that stands in an ordinary claim."""

print("start")  # => start
int("x")  # => ValueError: invalid literal for int() with base 10: 'x'
