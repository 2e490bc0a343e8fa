"""The loop makes more passes than the claim has lines."""

for number in range(3):
    print(number)  # => 0
                   # => 1
