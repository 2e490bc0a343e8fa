"""So is an address."""

print(object())  # => <object object at 0x7f0000000000>
