"""A statement goes on behind a backslash."""

total = 1 + \
    2  # => 3
print("one", \
      "two")  # => one two
