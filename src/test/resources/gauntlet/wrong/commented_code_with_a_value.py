"""Commented-out code is claimed to show a value."""

print("start")  # => start
# 1 + 1  # => 2
