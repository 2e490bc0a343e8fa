"""A comparison that stops at the first difference gives a secret away, digit by digit.

An attacker who can measure how far a comparison got needs 16 guesses for each hexadecimal digit:
128 for eight of them, instead of four billion. compare_digest() always looks at everything. Below,
looks are counted instead of timed; with enough patience, a clock shows the same.

You meet this when a server compares an API key, a signature or a token with `==`.

Takeaway: Compare secrets with `secrets.compare_digest`, never with `==`.
Level: core
See also: security/secrets_makes_tokens.py, security/hmac_signs_bytes_not_meaning.py
Covers: P30
"""

import secrets
from collections.abc import Callable

# P30.compare: the library's own function is for bytes and for ASCII text.
secrets.compare_digest("c0ffee42", "c0ffee42")  # => True
secrets.compare_digest("c0ffee42", "c0ffeeee")  # => False
# secrets.compare_digest("schlüssel", "schlüssel")
# => raises TypeError: comparing strings with non-ASCII characters is not supported
secrets.compare_digest("schlüssel".encode(), "schlüssel".encode())  # => True


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
    """Collect the differences and test them once, at the end, as compare_digest() does."""
    difference = 0
    for one, other in zip(left, right):
        difference |= one ^ other
    return difference == 0


class Server:
    def __init__(self, token: str, same: Callable[[list[Digit], list[Digit]], bool]) -> None:
        self.token, self.same, self.requests = [Digit(text) for text in token], same, 0

    def login(self, guess: str) -> tuple[bool, int]:
        """Return whether the guess is right, and how long the answer took."""
        self.requests += 1
        Digit.looks = 0
        return self.same(self.token, [Digit(text) for text in guess]), Digit.looks


def steal(server: Server) -> str:
    """Keep, at each place, the digit that takes longest to refuse."""
    known = ""
    while len(known) < len(server.token):
        rest = "0" * (len(server.token) - len(known) - 1)
        known += max(DIGITS, key=lambda digit: server.login(known + digit + rest))
    return known


DIGITS = "0123456789abcdef"

# P30.prefix: the better the guess, the longer the answer takes, so the token can be stolen.
careless = Server("c0ffee42", plain)
careless.login("deadbeef")  # => (False, 1)
careless.login("c0ffeeee")  # => (False, 7)
steal(careless)  # => 'c0ffee42'
careless.requests - 2, 16**8  # => (128, 4294967296)

# If every guess takes equally long, the same attack finds nothing.
careful = Server("c0ffee42", thorough)
careful.login("deadbeef")  # => (False, 8)
careful.login("c0ffeeee")  # => (False, 8)
steal(careful) == "c0ffee42"  # => False
