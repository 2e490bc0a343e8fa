"""The empty line at the end of the output is missing from the claim."""

print("one\n")  # => one
