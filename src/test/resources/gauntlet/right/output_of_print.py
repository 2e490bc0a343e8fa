"""A statement shows what it prints."""

print("one")  # => one
