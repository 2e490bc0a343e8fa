"""The value is an empty list, not None."""

value = sorted([])  # => None
