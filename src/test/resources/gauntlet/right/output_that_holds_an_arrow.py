"""The output itself holds an arrow."""

print("a => b")  # => a => b
print("=> b")  # => => b
