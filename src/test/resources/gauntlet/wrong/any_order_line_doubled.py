"""One line is claimed twice, another one not at all."""

print("a\nb")  # => (any order)
               # => a
               # => a
