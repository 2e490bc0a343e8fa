"""A wildcard stands for a part of a message."""

class Node:
    def __lt__(self, other):
        raise ValueError(f"{self} can't be ordered")

# Node() < 1  # => raises ValueError: <__main__.Node object at …> can't be ordered
