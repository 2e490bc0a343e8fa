"""A byte order mark stands first."""

print("one")  # => one
