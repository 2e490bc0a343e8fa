"""The addition fails, so nothing is assigned."""

total = 1
try:
    total += "1"  # => 1
except TypeError:
    print("failed")  # => failed
