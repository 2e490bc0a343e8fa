"""The blank that `end` writes is missing from the claim."""

print("loading", end=" ")  # => loading
print("done")  # => done
