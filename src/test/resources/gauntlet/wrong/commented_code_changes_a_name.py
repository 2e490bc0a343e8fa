"""The script prints 0: only the commented-out block sets `share` to 5."""

share = 0

# for people in (2, 0):
#     share = 10 // people  # => raises ZeroDivisionError: integer division or modulo by zero

print(share)  # => 5
