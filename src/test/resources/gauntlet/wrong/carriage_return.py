"""The output ends with a carriage return."""

print("a\r")  # => a
