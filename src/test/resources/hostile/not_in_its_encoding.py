"""Text in an encoding that it does not declare: "é"."""

print(1 + 1)  # => 3
