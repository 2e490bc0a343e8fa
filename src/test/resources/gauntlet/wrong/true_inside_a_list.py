"""A True in a list is documented as 1."""

flags = [2 > 1, 0]  # => [1, 0]
