"""Several lines of output, one comment each."""

print("one\ntwo\nthree")  # => one
                          # => two
                          # => three
