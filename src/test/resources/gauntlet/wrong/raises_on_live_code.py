"""A live statement that raises would end the script."""

print("start")  # => start
int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
