"""Tuples without parentheses."""

def pair():
    return 1, *[2]  # => (1, 2)

numbers = *pair(), 3  # => (1, 2, 3)
single = 1,  # => (1,)
*numbers, 4  # => (1, 2, 3, 4)
