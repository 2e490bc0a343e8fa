"""A repr that raises is shown as such."""

class Broken:
    def __repr__(self):
        raise ValueError("no repr")

broken = Broken()  # => <repr() raised ValueError: no repr>
