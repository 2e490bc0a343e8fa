"""An expression that nobody sees shows nothing."""

x = 1  # => 1
x + 1
