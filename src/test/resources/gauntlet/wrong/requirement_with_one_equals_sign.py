"""A requirement's version is compared with two of them."""

# /// script
# dependencies = ["django=4.2"]
# ///

print(1)  # => 1
