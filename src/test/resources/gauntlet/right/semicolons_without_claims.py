"""Statements may share a line that has no claim."""

a = 1; b = 2
print(a + b);  # => 3
