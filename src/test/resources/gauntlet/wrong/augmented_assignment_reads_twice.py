"""The property is read once by the statement, not twice."""

class Meter:
    value = property(lambda self: print("read") or 1, lambda self, value: None)

meter = Meter()
meter.value += 1  # => read
                  # => read
