"""A Fernet token is proved before it is opened, and only the opening needs AES.

Version, time, IV and AES blocks are followed by an HMAC of them all: `hmac`, `struct` and `base64`
make and check everything but the blocks. Python's library has no AES, so the function for it is an
argument: the table of a single block here, javax.crypto where Java hands it in.

Takeaway: Check the signature first, and let every failure look the same.
Covers: P31
"""

import base64
import hmac
import struct
from collections.abc import Callable

HEAD = struct.Struct(">BQ16s")  # version, seconds since 1970, IV
SKEW = 60

Aes = Callable[[str, bytes, bytes, bytes], "bytes | list[int]"]  # direction, key, IV, whole blocks


class InvalidToken(Exception):
    """Says no more: whoever forges must not learn how far the token got."""


class Fernet:
    def __init__(self, key: str, aes: Aes) -> None:
        raw = base64.urlsafe_b64decode(key)
        if len(raw) != 32:
            raise ValueError(f"a key has 32 bytes, not {len(raw)}")
        self.signing_key, self.encryption_key, self.aes = raw[:16], raw[16:], aes

    def encrypt(self, data: bytes, now: int, iv: bytes) -> str:
        missing = 16 - len(data) % 16
        padded = data + bytes([missing]) * missing
        blocks = bytes(self.aes("encrypt", self.encryption_key, iv, padded))
        signed = HEAD.pack(0x80, now, iv) + blocks
        signature = hmac.digest(self.signing_key, signed, "sha256")
        return base64.urlsafe_b64encode(signed + signature).decode()

    def proved(self, token: str, now: int, ttl: int) -> tuple[bytes, bytes]:
        """IV and blocks of a token that is young enough, and of this key."""
        try:
            raw = base64.urlsafe_b64decode(token)
            version, moment, iv = HEAD.unpack_from(raw)
        except (ValueError, struct.error):
            raise InvalidToken from None
        signed, signature = raw[:-32], raw[-32:]
        if not hmac.compare_digest(hmac.digest(self.signing_key, signed, "sha256"), signature):
            raise InvalidToken
        if version != 0x80 or not now - ttl <= moment <= now + SKEW:
            raise InvalidToken
        return iv, signed[HEAD.size :]

    def decrypt(self, token: str, now: int, ttl: int) -> bytes:
        iv, blocks = self.proved(token, now, ttl)
        if not blocks or len(blocks) % 16:
            raise InvalidToken
        padded = bytes(self.aes("decrypt", self.encryption_key, iv, blocks))
        missing = padded[-1]
        if not 1 <= missing <= 16 or padded[-missing:] != bytes([missing]) * missing:
            raise InvalidToken
        return padded[:-missing]


# The key, the moment and the token of Fernet's specification: "hello", in one block.
KEY = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4="
TOKEN = (
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU"
    "4IwqDA=="
)
NOW = 499_162_800  # 1985-10-26T01:20:00-07:00
PADDED = b"hello" + b"\x0b" * 11
BLOCK = bytes.fromhex("2d36d5ca46556299fde13008633804b2")
asked = []


def one_block(direction: str, key: bytes, iv: bytes, blocks: bytes) -> bytes:
    """AES for this key, this IV, and this block."""
    asked.append(direction)
    return {("encrypt", PADDED): BLOCK, ("decrypt", BLOCK): PADDED}[direction, blocks]


fernet = Fernet(KEY, one_block)
fernet.encrypt(b"hello", NOW, bytes(range(16))) == TOKEN  # => True
fernet.decrypt(TOKEN, now=NOW + 1, ttl=60)  # => b'hello'
asked  # => ['encrypt', 'decrypt']

# What everyone can read of it.
[field.hex() for field in fernet.proved(TOKEN, now=NOW, ttl=60)]
# => ['000102030405060708090a0b0c0d0e0f', '2d36d5ca46556299fde13008633804b2']

# Too old, from the future, changed, of another key, or no token at all: AES is asked for none.
# fernet.decrypt(TOKEN, now=NOW + 61, ttl=60)  # => raises InvalidToken
# fernet.decrypt(TOKEN, now=NOW - 61, ttl=60)  # => raises InvalidToken
# fernet.decrypt(TOKEN.replace("hu", "hv"), now=NOW, ttl=60)  # => raises InvalidToken
# Fernet("A" * 43 + "=", one_block).decrypt(TOKEN, now=NOW, ttl=60)  # => raises InvalidToken
# fernet.decrypt("gAAAAAA", now=NOW, ttl=60)  # => raises InvalidToken
asked  # => ['encrypt', 'decrypt']
