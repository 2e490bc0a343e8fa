"""The scope is misspelt."""

value = 1  # grallpy=> 2
print("done")  # => done
