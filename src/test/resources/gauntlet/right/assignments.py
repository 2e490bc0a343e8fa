"""Augmented, annotated, chained and unpacking assignments."""

total = 1
total += 2  # => 3
count: int = 4  # => 4
first = second = [1]  # => [1]
a, *rest = range(3)  # => range(0, 3)
x, y = 1, 2  # => (1, 2)
z = *rest, x  # => (1, 2, 1)
(a, b), c = [(1, 2), 3]  # => [(1, 2), 3]
