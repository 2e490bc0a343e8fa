"""for loops over a bare tuple and into starred targets."""

for number in 1, 2:  # => (no output)
    pass
for first, *rest in [(1, 2, 3)]:  # => (no output)
    print(first, rest)  # => 1 [2, 3]
