"""The claim has only the last line of the output."""

print("one\ntwo")  # => two
