"""The arrow is misspelt: no blank before it."""

value = 1  #=> 2
print("done")  # => done
