"""A tab in the output is a blank in the claim."""

print("a\tb")  # => a b
