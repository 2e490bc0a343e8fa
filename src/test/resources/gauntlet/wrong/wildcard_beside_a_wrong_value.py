"""The text beside the wildcard is wrong."""

print("5 files in 0.31 s")  # => 6 files in … s
