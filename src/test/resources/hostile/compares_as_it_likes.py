"""A text that is equal to all others."""

class Anything(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__

    def __repr__(self):
        return Anything("right")


Anything()  # => wrong
