"""A claim for every runtime stands beside one for a single runtime."""

print("one")  # => one
              # cpython=> two
