"""The lines come in another order."""

print("one\ntwo")  # => two
                   # => one
