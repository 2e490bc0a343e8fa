"""builtins.repr is rebound; the value is shown as ever."""

import builtins

class Node:
    def __repr__(self):
        return "<Node left>"

builtins.repr = lambda value: "<Node right>"
node = Node()  # => <Node right>
