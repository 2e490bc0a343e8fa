"""PBKDF2 makes the same key of the same password, salt and iterations, whoever computes it.

A key has 256 bits of chance, a password has few: iterations make each guess expensive, a salt makes
it worth one user only. All three go into the key, so salt and iterations are kept beside what it
encrypts. The package and the standard library agree with each other, and with the RFC.

Takeaway: Store salt and iterations with the data; `hashlib.pbkdf2_hmac` needs no package.
Differs: native code: the package is Rust and C for CPython; embedded GraalPy has no build of it.
    `hashlib.pbkdf2_hmac` is there.
Covers: P31
"""

# /// script
# dependencies = ["cryptography>=38"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import hashlib
import secrets
from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def derivation(salt: bytes, iterations: int, length: int = 32) -> PBKDF2HMAC:
    return PBKDF2HMAC(hashes.SHA256(), length=length, salt=salt, iterations=iterations)


# The first test vector of RFC 7914, from either of them.
derivation(b"salt", 1, length=64).derive(b"passwd").hex()[:32]
# => '55ac046e56e3089fec1691c22544b605'
hashlib.pbkdf2_hmac("sha256", b"passwd", b"salt", 1, dklen=64).hex()[:32]
# => '55ac046e56e3089fec1691c22544b605'

# Few iterations, for an example. In earnest there are hundreds of thousands.
salt, iterations = secrets.token_bytes(16), 1_000
key = derivation(salt, iterations).derive(b"user_password")
key == hashlib.pbkdf2_hmac("sha256", b"user_password", salt, iterations)  # => True

# One iteration more or another salt, and it is another key.
key == derivation(salt, iterations + 1).derive(b"user_password")  # => False
key == derivation(secrets.token_bytes(16), iterations).derive(b"user_password")  # => False

# A shorter key is the beginning of the longer one: for two keys there must be two salts.
derivation(salt, iterations, length=16).derive(b"user_password") == key[:16]  # => True

# 32 bytes are a key for Fernet, once they are written in base64.
token = Fernet(urlsafe_b64encode(key)).encrypt(b"attack at dawn")
again = hashlib.pbkdf2_hmac("sha256", b"user_password", salt, iterations)
Fernet(urlsafe_b64encode(again)).decrypt(token)  # => b'attack at dawn'
# Fernet(key)  # => raises ValueError: Fernet key must be 32 url-safe base64-encoded bytes.

# An object derives, or verifies, once.
used = derivation(salt, iterations)
used.verify(b"user_password", key)  # => (no output)
# used.derive(b"user_password")
# => raises cryptography.exceptions.AlreadyFinalized: PBKDF2 instances can only be used once.
# derivation(salt, iterations).verify(b"user_passwort", key)
# => raises cryptography.exceptions.InvalidKey: Keys do not match.
# derivation(salt, iterations).derive("user_password")
# => raises TypeError: key_material must be bytes-like
