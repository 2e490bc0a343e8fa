"""A set within a printed list has no order either."""

print([1, {"x", "y", "z"}])  # => [1, {'x', 'y', 'z'}]
