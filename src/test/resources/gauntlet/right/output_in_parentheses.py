"""The output itself stands in parentheses."""

print("(in order)")  # => (in order)
print((1, 2))  # => (1, 2)
