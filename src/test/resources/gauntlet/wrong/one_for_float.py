"""The value is 1.0, not 1."""

value = 2 / 2  # => 1
