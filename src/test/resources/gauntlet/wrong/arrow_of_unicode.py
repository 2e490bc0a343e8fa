"""The arrow is one Unicode character."""

value = 1  # → 2
print("done")  # => done
