"""A lone surrogate can't be written: print() raises UnicodeEncodeError."""

print("one \udc80 two")  # => one … two
