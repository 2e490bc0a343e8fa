"""The value is True, not 1."""

value = 2 > 1  # => 1
