"""A blank line separates the second line of the claim from the first."""

print("one\ntwo")  # => one

                   # => two
