"""The texts on both sides of the wildcard would have to overlap."""

print("abcab")  # => abca…cab
