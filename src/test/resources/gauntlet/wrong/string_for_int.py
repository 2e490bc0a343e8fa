"""The value is 1, not '1'."""

value = int("1")  # => '1'
