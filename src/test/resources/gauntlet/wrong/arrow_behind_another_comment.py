"""Another comment stands before the arrow."""

value = 1  # noqa  # => 2
print("done")  # => done
