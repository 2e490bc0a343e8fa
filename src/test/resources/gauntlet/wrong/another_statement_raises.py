"""It is the first line of the block that raises."""

from contextlib import nullcontext

# with nullcontext(1 / 0):
#     int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
