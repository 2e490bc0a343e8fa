"""624 numbers from `random` give away all that will follow.

`random` is made for simulations: fast, evenly distributed, repeatable. Its numbers are a
reversible shuffle of its state, so enough of them reveal that state, however good the seed was.
`secrets` asks the operating system for every token and has no state that could be reconstructed.

You meet this when tokens that reset passwords are made with random.choices() or getrandbits().

Takeaway: Never protect anything with `random`, not even with a random seed.
Level: deep
See also: security/secrets_makes_tokens.py, security/compare_digest_tells_no_prefix.py
Covers: P30
"""

import random
import secrets

# It is made to be repeatable: this number is the same on every machine.
random.Random(0).getrandbits(32)  # => 3626764237


class ResetTokens:
    """Makes tokens with `random`, which no application should do."""

    def __init__(self) -> None:
        self.numbers = random.Random(secrets.token_bytes(32))

    def issue(self) -> str:
        return f"{self.numbers.getrandbits(32):08x}"


def recovered(number: int) -> int:
    """Undo the shifts between a word of the generator's state and its output."""
    number ^= number >> 18
    number ^= number << 15 & 0xEFC60000
    word = number
    for _ in range(4):
        word = number ^ word << 7 & 0x9D2C5680
    number = word
    for _ in range(2):
        word = number ^ word >> 11
    return word


# The first number of a generator gives away the first word of its state.
generator = random.Random(0)
recovered(generator.getrandbits(32))  # => 1372342863
generator.getstate()[1][0]  # => 1372342863


def clone(seen: list[str]) -> ResetTokens:
    copy = ResetTokens()
    state = [recovered(int(token, 16)) for token in seen]
    copy.numbers.setstate((3, (*state, len(state)), None))
    return copy


# P30.predicted: an attacker asks for 624 tokens, and from then on knows those of all others.
site = ResetTokens()
attacker = clone([site.issue() for _ in range(624)])
[attacker.issue() == site.issue() for _ in range(5)]  # => [True, True, True, True, True]
[attacker.issue() for _ in range(1000)] == [site.issue() for _ in range(1000)]  # => True
