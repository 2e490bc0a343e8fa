"""What is true is missing beside the erratum."""

print("one")  # documented=> two
print("done")  # => done
