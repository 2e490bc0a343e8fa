"""The value is 1, not True."""

value = 1  # => True
