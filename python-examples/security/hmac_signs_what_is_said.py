"""An HMAC proves that the message is the one that a holder of the key has signed.

Whoever has the key can make the signature and check it; without the key neither is possible. What
is signed is bytes, though, and not what was meant by them: fields that are only joined can be cut
elsewhere, and still carry a valid signature.

Takeaway: Sign a text that can be read in one way only, and compare with `compare_digest`.
Covers: P31
"""

import hashlib
import hmac
import json
from collections.abc import Callable

# The second test of RFC 4231, in the three spellings of the library.
KEY, MESSAGE = b"Jefe", b"what do ya want for nothing?"
hmac.new(KEY, MESSAGE, hashlib.sha256).hexdigest()
# => '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
hmac.digest(KEY, MESSAGE, "sha256").hex()[:16]  # => '5bdcc146bf60754e'

# In parts, as they arrive.
running = hmac.new(KEY, digestmod="sha256")
running.update(MESSAGE[:4])
running.update(MESSAGE[4:])
running.hexdigest()[:16]  # => '5bdcc146bf60754e'

# The hash must be named. It was MD5, once, where it was not.
# hmac.new(KEY, MESSAGE)  # => raises TypeError: Missing required … 'digestmod'.


def joined(*fields: str) -> bytes:
    return "".join(fields).encode()


def unambiguous(*fields: str) -> bytes:
    return json.dumps(fields).encode()


class Signer:
    def __init__(self, key: bytes, encode: Callable[..., bytes] = unambiguous) -> None:
        self.key, self.encode = key, encode

    def sign(self, *fields: str) -> str:
        return hmac.new(self.key, self.encode(*fields), hashlib.sha256).hexdigest()

    def accepts(self, signature: str, *fields: str) -> bool:
        return hmac.compare_digest(self.sign(*fields), signature)


signer = Signer(b"a key of thirty-two random bytes")
signature = signer.sign("transfer", "100", "to bob")
signer.accepts(signature, "transfer", "100", "to bob")  # => True
signer.accepts(signature, "transfer", "900", "to bob")  # => False
Signer(b"another key").accepts(signature, "transfer", "100", "to bob")  # => False

# Joined, a hundred for account 5 are ten for account 05: the signature knows bytes only.
careless = Signer(b"a key of thirty-two random bytes", joined)
paid = careless.sign("100", "5")
careless.accepts(paid, "10", "05")  # => True
signer.accepts(signer.sign("100", "5"), "10", "05")  # => False

# A key longer than the hash's block of 64 bytes is hashed first: that hash is as good a key.
long_key = b"k" * 65
hmac.digest(long_key, MESSAGE, "sha256") == hmac.digest(
    hashlib.sha256(long_key).digest(), MESSAGE, "sha256"
)  # => True

# Text is not bytes, and has to say how it is encoded.
# hmac.new("Jefe", MESSAGE, "sha256")
# => raises TypeError: key: expected bytes or bytearray, but got 'str'
