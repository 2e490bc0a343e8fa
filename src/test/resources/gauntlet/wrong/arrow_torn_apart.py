"""The arrow is misspelt: a blank is in it."""

value = 1  # = > 2
print("done")  # => done
