"""Assignment expressions."""

(count := 5)  # => 5
if (half := count // 2) > 1:  # => (no output)
    print(half)  # => 2
values = [last := 1, last + 1]  # => [1, 2]
