"""The file is not Python."""

print("one"  # => one
