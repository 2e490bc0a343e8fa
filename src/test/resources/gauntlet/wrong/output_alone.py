"""An output without an arrow claims nothing."""

x = 1  # => 1
x + 1  # 3
