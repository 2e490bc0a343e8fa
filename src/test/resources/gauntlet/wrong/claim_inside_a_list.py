"""The claim stands inside a list, on a line of its own."""

numbers = [
    1,
    # => 1
]
print("done")  # => done
