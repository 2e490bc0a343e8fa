"""A list nested a hundred thousand times, shown."""

nested = []
for _ in range(100_000):
    nested = [nested]
nested  # => []
