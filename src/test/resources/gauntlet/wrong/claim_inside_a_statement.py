"""The claim stands inside a statement that goes on."""

print(
    "one",  # => two
)
print("done")  # => done
