"""The arrow is misspelt: no blank behind it."""

value = 1  # =>2
print("done")  # => done
