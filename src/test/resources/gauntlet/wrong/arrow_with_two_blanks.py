"""The arrow is misspelt: two blanks before it."""

value = 1  #  => 2
print("done")  # => done
