"""A text that is not closed."""

print("begin)  # => begin
