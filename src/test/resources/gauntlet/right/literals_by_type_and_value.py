"""Values that are literals compare by type and value, however they are spelled."""

name = str(5)  # => "5"
words = {"b": 1, "a": 2}  # => {'b': 1, 'a': 2}
letters = set("ba")  # => {'a', 'b'}
nothing = set()  # => set()
half = 1 / 2  # => 0.5
cold = -0.0  # => -0.0
number = 2j * 1  # => 2j
raw = b"\x00a"  # => b'\x00a'
pair = (1,)  # => (1,)
empty = None  # => None
big = 2**70  # => 1180591620717411303424
