"""An assignment shows the value it assigns."""

total = 2 + 3 * 4  # => 14
