"""On this runtime, the output is not documented."""

print("one")  # cpython=> one
print("done")  # => done
