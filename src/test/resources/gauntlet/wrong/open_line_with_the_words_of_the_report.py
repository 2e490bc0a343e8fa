"""What a report says of an open line is no output."""

print("a", end="")  # => a⏎ (no line end here; line 4 goes on with it)
print("b")  # => b
