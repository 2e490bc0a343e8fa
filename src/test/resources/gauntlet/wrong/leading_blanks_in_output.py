"""The output is indented, the claim is not."""

print("  total")  # => total
