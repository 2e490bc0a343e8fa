"""624 numbers from `random` tell all that will follow; `secrets` has no state to tell.

`random` is made for simulations: fast, even, repeatable. Its numbers are a reversible shuffle of
its state, so that enough of them give the state away, whatever the seed was. `secrets` asks the
operating system for every token and keeps nothing that could be copied.

Takeaway: A token that protects something comes from `secrets`, in 32 bytes if nothing else is said.
Covers: P30
"""

import random
import secrets


class ResetTokens:
    """What an application should not do, however well it seeds the generator."""

    def __init__(self) -> None:
        self.numbers = random.Random(secrets.token_bytes(32))

    def issue(self) -> str:
        return f"{self.numbers.getrandbits(32):08x}"


def recovered(number: int) -> int:
    """Undoes the shifts that lie between a word of the generator's state and its output."""
    number ^= number >> 18
    number ^= number << 15 & 0xEFC60000
    word = number
    for _ in range(4):
        word = number ^ word << 7 & 0x9D2C5680
    number = word
    for _ in range(2):
        word = number ^ word >> 11
    return word


def clone(seen: list[str]) -> ResetTokens:
    copy = ResetTokens()
    state = [recovered(int(token, 16)) for token in seen]
    copy.numbers.setstate((3, (*state, len(state)), None))
    return copy


# An attacker asks for 624 tokens of their own …
site = ResetTokens()
attacker = clone([site.issue() for _ in range(624)])

# … and from then on knows everybody else's.
attacker.issue() == site.issue()  # => True
[attacker.issue() for _ in range(1000)] == [site.issue() for _ in range(1000)]  # => True

# The system's generator has neither a state to copy nor a seed to guess.
# secrets.SystemRandom().getstate()
# => raises NotImplementedError: System entropy source does not have state.

# 32 bytes are 256 bits, however they are written down.
len(secrets.token_bytes(32))  # => 32
len(secrets.token_hex(32))  # => 64
len(secrets.token_urlsafe(32))  # => 43
len({secrets.token_hex(32) for _ in range(1000)})  # => 1000

# For a code that people type: uniform over the alphabet, where a remainder (`byte % 31`) is not.
readable = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
code = "".join(secrets.choice(readable) for _ in range(8))
len(code)  # => 8
set(code) <= set(readable)  # => True
