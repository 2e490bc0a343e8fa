"""Nor has a frozenset."""

print(frozenset("abc"))  # => frozenset({'a', 'b', 'c'})
