"""Two blanks in the output are one in the claim."""

print("a  b")  # => a b
