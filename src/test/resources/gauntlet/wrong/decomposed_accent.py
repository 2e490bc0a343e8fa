"""The accent is a character of its own in the output, but not in the claim."""

print("cafe\u0301")  # => café
