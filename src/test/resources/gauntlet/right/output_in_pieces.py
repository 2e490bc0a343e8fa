"""A line that is written in pieces, by several passes."""

for number in range(3):
    print(number, end=",")  # => 0,1,2,
print()  # => (no output)
