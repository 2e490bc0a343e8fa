"""The first arrow stands on the line below a statement."""

print("a rather long line")
# => a rather long line
print("one\ntwo")  # prose beside the statement
                   # => one
                   # => two
