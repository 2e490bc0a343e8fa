"""type statements and type parameters (3.12)."""

type Pair[T] = tuple[T, T]  # => (no output)

class Box[T]:  # => (no output)
    def get[U](self, value: U) -> U:
        return value  # => 5

print(Box[int]().get(5), Pair)  # => 5 Pair
