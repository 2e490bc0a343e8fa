"""More than anybody reads is no documentation."""

list(range(300_000))  # => [0, 1, 2, …, 299999]
print("goes on")  # => goes on
