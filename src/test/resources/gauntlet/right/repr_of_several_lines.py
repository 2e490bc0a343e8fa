"""A repr of several lines takes an arrow each."""

class Table:
    def __repr__(self):
        return "a b\n1 2"

table = Table()  # => a b
                 # => 1 2
