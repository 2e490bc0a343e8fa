"""A comment holds a hash and a sign; the claim is wrong."""

# level = 1  # > 0
print("start")  # => end
