"""A comparison that nobody sees is a slip."""

x = 1  # => 1
x == 2
