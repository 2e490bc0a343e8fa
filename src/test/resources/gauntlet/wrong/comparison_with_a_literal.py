"""The compiler warns of a comparison by identity."""

x = 5
x is 5  # => True
