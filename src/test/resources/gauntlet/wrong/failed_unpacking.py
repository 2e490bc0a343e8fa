"""The value is computed, but can't be unpacked."""

try:
    a, b = divmod(7, 2) + (0,)  # => (3, 1, 0)
except ValueError:
    print("failed")  # => failed
