"""Statements in class bodies."""

class Point:
    x = 1  # => 1
    y: int = x + 1  # => 2
    print("body of", __qualname__)  # => body of Point
    sizes = [n for n in range(2)]  # => [0, 1]

sorted(name for name in vars(Point) if not name.startswith("_"))  # => ['sizes', 'x', 'y']
