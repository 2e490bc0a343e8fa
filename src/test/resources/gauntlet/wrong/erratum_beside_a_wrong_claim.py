"""Both, the erratum and what is said to be true, are wrong."""

print("one")  # => two
              # documented=> three
