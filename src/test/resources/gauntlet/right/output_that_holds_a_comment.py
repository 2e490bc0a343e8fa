"""The output itself holds a comment with an arrow."""

print("x = 1  # => 1")  # => x = 1  # => 1
