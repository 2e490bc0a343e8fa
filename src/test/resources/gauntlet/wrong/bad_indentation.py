"""The file is indented wrongly."""

if True:
    print("one")  # => one
  print("two")  # => two
