"""A no-break space follows the arrow."""

value = 1  # => 2
print("done")  # => done
