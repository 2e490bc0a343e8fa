"""Nothing is shown by `else:`."""

if False:
    pass
else:  # => one
    print("one")
