"""The value is a tuple."""

value = divmod(7, 2)  # => [3, 1]
