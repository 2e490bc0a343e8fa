"""Few claims are named by their lines."""

int("x")
print(1)  # => 1
print(2)  # => 2
