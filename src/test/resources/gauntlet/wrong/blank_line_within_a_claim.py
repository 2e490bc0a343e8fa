"""An empty line of output is an arrow alone."""

print("one\n\ntwo")  # => one

# => two
