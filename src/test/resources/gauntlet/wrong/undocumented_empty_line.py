"""An empty line of output is not documented."""

print()
print("done")  # => done
