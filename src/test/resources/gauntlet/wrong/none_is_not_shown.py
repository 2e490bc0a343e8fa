"""The statement has the value None, which is not shown."""

items = [3, 1]
items.sort()  # => [1, 3]
