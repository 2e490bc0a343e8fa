"""A text that is asked for at once."""

print("begin")  # => begin
text = "x" * (1 << 36)
