"""The arrow before raises is missing, so that the statement is never run."""

# int("5")  # raises ValueError: whatever
print("done")  # => done
