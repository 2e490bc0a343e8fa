"""A property is read once by an augmented assignment."""

class Meter:
    value = property(lambda self: print("read") or 1, lambda self, value: None)

meter = Meter()
meter.value += 1  # => read
