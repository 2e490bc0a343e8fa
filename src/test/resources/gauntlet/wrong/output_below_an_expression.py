"""An output below an expression claims nothing."""

x = 1  # => 1
x + 1
# 3
