"""The claim has only the first line of the output."""

print("one\ntwo")  # => one
