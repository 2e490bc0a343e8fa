"""The repr of an assigned object prints, but only the verifier asks for it."""

class Node:
    def __repr__(self):
        print("asked")
        return "<Node>"

node = Node()  # => <Node>
