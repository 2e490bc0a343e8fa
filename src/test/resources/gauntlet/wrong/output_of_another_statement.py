"""Each line is shown by the other statement."""

print("one")  # => two
print("two")  # => one
