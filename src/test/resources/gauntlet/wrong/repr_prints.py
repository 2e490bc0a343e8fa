"""Assigning prints nothing: it is the verifier that asks for the repr."""

class Node:
    def __repr__(self):
        print("asked")
        return "<Node>"

node = Node()  # => asked
               # => <Node>
