"""The value None of an expression is not shown."""

[3, 1].sort()  # => None
