"""Only the commented-out block binds `share`: the script itself would fail with a NameError."""

# for people in (2, 0):
#     share = 10 // people  # => raises ZeroDivisionError: integer division or modulo by zero

print(share)  # => 5
