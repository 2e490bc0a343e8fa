"""A statement that runs several times lists its outputs in order."""

for number in (1, 2):
    square = number**2  # => 1
                        # => 4
    square > 2  # => False
                # => True
while number:
    number -= 1  # => 1
                 # => 0
