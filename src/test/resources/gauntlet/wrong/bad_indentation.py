"""The file is indented wrongly."""

print("one")  # => one
  print("two")  # => two
