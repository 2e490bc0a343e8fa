"""A comparison that stops at the first difference gives a secret away, one character after another.

Who can measure how far a comparison got needs 16 guesses for each hexadecimal digit: 128 for eight
of them, instead of four billion. `compare_digest` looks at everything, always. Here looks are
counted instead of timed; a clock, with patience, sees the same.

Takeaway: Compare tokens, signatures and digests with `secrets.compare_digest`, never with `==`.
Covers: P30
"""

import hmac
import secrets
from collections.abc import Callable

DIGITS = "0123456789abcdef"


class Digit:
    looks = 0

    def __init__(self, text: str) -> None:
        self.value = int(text, 16)

    def __eq__(self, other: object) -> bool:
        Digit.looks += 1
        return isinstance(other, Digit) and self.value == other.value

    def __xor__(self, other: "Digit") -> int:
        Digit.looks += 1
        return self.value ^ other.value


def plain(left: list[Digit], right: list[Digit]) -> bool:
    return left == right


def thorough(left: list[Digit], right: list[Digit]) -> bool:
    """The idea of compare_digest: gather the differences, ask once, at the end."""
    difference = 0
    for one, other in zip(left, right):
        difference |= one ^ other
    return difference == 0


Comparison = Callable[[list[Digit], list[Digit]], bool]


class Server:
    def __init__(self, token: str, same: Comparison) -> None:
        self.token, self.same, self.requests = [Digit(text) for text in token], same, 0

    def login(self, guess: str) -> tuple[bool, int]:
        """Whether the guess is right, and how long the answer took."""
        self.requests += 1
        Digit.looks = 0
        return self.same(self.token, [Digit(text) for text in guess]), Digit.looks


def steal(server: Server) -> str:
    """Keeps, at each place, the digit that takes longest to refuse."""
    known = ""
    while len(known) < len(server.token):
        rest = "0" * (len(server.token) - len(known) - 1)
        known += max(DIGITS, key=lambda digit: server.login(known + digit + rest))
    return known


careless = Server("c0ffee42", plain)
careless.login("deadbeef")  # => (False, 1)
careless.login("c0ffeeee")  # => (False, 7)
steal(careless)  # => 'c0ffee42'
careless.requests - 2  # => 128
16**8  # => 4294967296

# The same attack learns nothing where every guess takes equally long.
careful = Server("c0ffee42", thorough)
careful.login("deadbeef")  # => (False, 8)
careful.login("c0ffeeee")  # => (False, 8)
steal(careful) == "c0ffee42"  # => False

# The library's own, in C, for bytes and ASCII text; `hmac` and `secrets` share it.
secrets.compare_digest("c0ffee42", "c0ffee42")  # => True
secrets.compare_digest("c0ffee42", "c0ffeeee")  # => False
secrets.compare_digest is hmac.compare_digest  # => True
# secrets.compare_digest("schlüssel", "schlüssel")
# => raises TypeError: comparing strings with non-ASCII characters is not supported
secrets.compare_digest("schlüssel".encode(), "schlüssel".encode())  # => True
