"""The loop makes fewer passes than the claim has lines."""

for number in range(2):
    print(number)  # => 0
                   # => 1
                   # => 2
