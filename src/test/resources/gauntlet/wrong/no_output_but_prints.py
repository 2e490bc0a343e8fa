"""The statement prints."""

print("loud")  # => (no output)
