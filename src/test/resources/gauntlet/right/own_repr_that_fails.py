"""A repr that raises is documented as the exception that it raises."""


class Broken:
    def __repr__(self):
        raise ValueError("no repr")


broken = Broken()
# repr(broken)  # => raises ValueError: no repr
