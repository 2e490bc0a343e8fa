"""There is no such runtime here."""

value = 1  # pypy=> 2
print("done")  # => done
