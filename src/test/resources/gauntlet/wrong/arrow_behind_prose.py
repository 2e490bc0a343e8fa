"""Prose stands before the arrow."""

value = 1  # the result => 2
print("done")  # => done
