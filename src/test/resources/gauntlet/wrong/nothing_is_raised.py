"""The commented-out statement raises nothing."""

# int("1")  # => raises ValueError: invalid literal for int() with base 10: '1'
print("done")  # => done
