"""Output that reads like a mark needs escapes."""

print("(any order)")  # => any order
print("raises OSError")  # => OSError
