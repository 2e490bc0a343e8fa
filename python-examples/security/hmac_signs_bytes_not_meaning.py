"""An HMAC proves that a message was signed by someone who has the key.

Signatures are made and checked with the same key; without the key neither is possible. What is
signed is bytes, though, not their meaning: fields that are simply joined can be divided in another
way, and the signature is still valid.

You meet this when you sign a webhook, a cookie or a link, or check such a signature.

Takeaway: Sign a text that can be read in only one way, and compare with `compare_digest`.
Level: core
See also: security/compare_digest_tells_no_prefix.py, security/fernet_token_by_hand.py
Covers: P31
"""

import hashlib
import hmac
import json
from collections.abc import Callable

# P31.hmac: the second test of RFC 4231, in two spellings of the library.
KEY, MESSAGE = b"Jefe", b"what do ya want for nothing?"
hmac.new(KEY, MESSAGE, hashlib.sha256).hexdigest()
# => '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
hmac.digest(KEY, MESSAGE, "sha256").hex()[:16]  # => '5bdcc146bf60754e'

# A message can be signed in parts, as they arrive.
running = hmac.new(KEY, digestmod="sha256")
running.update(MESSAGE[:4])
running.update(MESSAGE[4:])
running.hexdigest()[:16]  # => '5bdcc146bf60754e'

# The hash must be named. (Before Python 3.8 it was MD5 by default.)
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

# P31.signature: another message and another key are refused.
signer.accepts(signature, "transfer", "900", "to bob")  # => False
Signer(b"another key").accepts(signature, "transfer", "100", "to bob")  # => False

# P31.ambiguous: joined, 100 for account 5 is signed like 10 for account 05.
careless = Signer(b"a key of thirty-two random bytes", joined)
careless.accepts(careless.sign("100", "5"), "10", "05")  # => True
signer.accepts(signer.sign("100", "5"), "10", "05")  # => False

# Keys and messages are bytes; text has to say how it is encoded.
# hmac.new("Jefe", MESSAGE, "sha256")
# => raises TypeError: key: expected bytes or bytearray, but got 'str'
