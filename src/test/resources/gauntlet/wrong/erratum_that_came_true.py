"""The document was right after all."""

print("one")  # => one
              # documented=> one
