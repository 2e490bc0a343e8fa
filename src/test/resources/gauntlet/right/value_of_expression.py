"""An expression shows its value."""

first = second = []
first is second  # => True
