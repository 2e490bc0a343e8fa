"""A form feed separates two parts of the file."""

print("one")  # => one
print("two")  # => two
