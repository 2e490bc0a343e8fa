"""A value whose `repr` raises shows nothing; the script itself never asks for it."""


class Broken:
    def __repr__(self):
        raise SystemExit("never called by the script")


Broken()  # => Broken()
print("goes on")  # => goes on
