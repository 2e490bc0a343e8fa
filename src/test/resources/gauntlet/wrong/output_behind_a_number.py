"""The prompt of a notebook is no arrow."""

x = 1  # => 1
x + 1  # Out[1]: 3
