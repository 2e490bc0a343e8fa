"""A commented-out statement takes an exception in each pass."""

for text in ("x", "y"):
    # int(text)  # => raises ValueError: invalid literal for int() with base 10: 'x'
                 # => raises ValueError: invalid literal for int() with base 10: 'y'
    print(text)  # => x
                 # => y
