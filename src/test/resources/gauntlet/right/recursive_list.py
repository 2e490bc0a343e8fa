"""The repr of a list that holds itself has three dots."""

items = [1]
items.append(items)
items  # => [1, [...]]
