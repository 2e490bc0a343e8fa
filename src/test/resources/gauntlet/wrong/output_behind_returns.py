"""A word is no arrow."""

x = 1  # => 1
x + 1  # returns 3
