"""What stands before the arrow is prose, not code."""

print("start")  # => start
# this will fail  # => raises ValueError: too late
