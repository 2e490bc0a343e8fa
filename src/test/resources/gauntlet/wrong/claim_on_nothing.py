"""An arrow stands on a line of its own, below a blank line."""

print("one")  # => one

# => two
