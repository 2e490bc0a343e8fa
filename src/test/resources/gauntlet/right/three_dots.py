"""Three dots in the output are three dots in the claim."""

print("and so on...")  # => and so on...
value = ...  # => Ellipsis
