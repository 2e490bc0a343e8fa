"""The file ends without a newline."""

print("one")  # => one