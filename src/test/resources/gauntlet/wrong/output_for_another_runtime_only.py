"""On either runtime, an output is not documented."""

print("one")  # cpython=> one
print("two")  # graalpy=> two
print("done")  # => done
