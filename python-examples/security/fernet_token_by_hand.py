"""A Fernet token is verified before it is decrypted, and only the decryption needs AES.

A token consists of version, time, IV and AES blocks, followed by an HMAC of all of them: `hmac`,
`struct` and `base64` make and check everything but the blocks. Python's standard library has no
AES, so the function for it is an argument: a table with one block here, javax.crypto in the Java
test.

You meet this when GraalPy has to open tokens that another program makes with cryptography.

Takeaway: Check the signature first, and let every failure look the same.
Level: deep
See also: security/fernet_token_expires_by_ttl.py, security/hmac_signs_bytes_not_meaning.py
Covers: P31
"""

import base64
import hmac
import struct
from collections.abc import Callable

HEAD = struct.Struct(">BQ16s")  # version, seconds since 1970, IV
SKEW = 60

# Key, time and token of Fernet's specification: "hello", in one block.
KEY = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4="
NOW = 499_162_800  # 1985-10-26T01:20:00-07:00
TOKEN = (
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU"
    "4IwqDA=="
)
PADDED, BLOCK = b"hello" + b"\x0b" * 11, bytes.fromhex("2d36d5ca46556299fde13008633804b2")

# P31.readable: version and time can be read by anyone, without the key.
HEAD.unpack_from(base64.urlsafe_b64decode(TOKEN))[:2]  # => (128, 499162800)

Aes = Callable[[str, bytes, bytes, bytes], "bytes | list[int]"]  # direction, key, IV, whole blocks


class InvalidToken(Exception):
    """Has no message, so that a forger does not learn what was wrong."""


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
        """Return IV and blocks of a token that is signed with this key and young enough."""
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


asked: list[str] = []


def one_block(direction: str, key: bytes, iv: bytes, blocks: bytes) -> bytes:
    """AES for this key, this IV and this block."""
    asked.append(direction)
    return {("encrypt", PADDED): BLOCK, ("decrypt", BLOCK): PADDED}[direction, blocks]


# P31.byhand: it makes the token of the specification, and opens it.
fernet = Fernet(KEY, one_block)
fernet.encrypt(b"hello", NOW, bytes(range(16))) == TOKEN  # => True
fernet.decrypt(TOKEN, now=NOW + 1, ttl=60)  # => b'hello'

# Too old or changed: the token is refused before AES is asked.
# fernet.decrypt(TOKEN, now=NOW + 61, ttl=60)  # => raises InvalidToken
# fernet.decrypt(TOKEN.replace("hu", "hv"), now=NOW, ttl=60)  # => raises InvalidToken
asked  # => ['encrypt', 'decrypt']
