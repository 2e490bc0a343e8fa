"""A wildcard stands for what can't be known."""

class Node:
    pass

print(Node())  # => <__main__.Node object at …>
node = Node()  # => <…Node object at 0x…>
print("took 0.31 s for 5 files")  # => took … s for 5 files
