"""Plain code: classes, closures, exceptions."""


class Counter:
    def __init__(self):
        self.count = 0


def called(number):
    return number + 1


counter = Counter()
counter.count += called(1)
counter.count           # => 2
[called(each) for each in range(3)]  # => [1, 2, 3]
# called("a")           # => raises TypeError: can only concatenate str (not "int") to str
kept = [bytearray(1_000_000) for _ in range(5)]  # what a leak would take along
len(kept)               # => 5
