"""The words are (any order)."""

print("b\na")  # => (any-order)
               # => a
               # => b
