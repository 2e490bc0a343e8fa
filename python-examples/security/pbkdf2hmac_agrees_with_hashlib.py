"""PBKDF2HMAC of the package cryptography makes the keys that hashlib makes, and Fernet uses them.

The function is standardised, so a key does not depend on the library that computes it: data that
one program has encrypted, another one can decrypt. The package wraps it in an object that derives
or verifies once.

You meet this when a program encrypts with cryptography's Fernet, and its key comes from a
password.

Takeaway: Derive 32 bytes, write them in base64, and you have a key for Fernet.
Differs: native code: this corpus has the package for CPython 3.11 only, as Debian builds it.
Level: core
See also: security/pbkdf2_makes_a_key_of_a_password.py, security/fernet_token_expires_by_ttl.py
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


# P31.agree: the test vector of RFC 7914 once more, and a random salt.
derivation(b"salt", 1, length=64).derive(b"passwd").hex()[:32]
# => '55ac046e56e3089fec1691c22544b605'
salt, iterations = secrets.token_bytes(16), 1_000  # few, for an example
key = derivation(salt, iterations).derive(b"user_password")
key == hashlib.pbkdf2_hmac("sha256", b"user_password", salt, iterations)  # => True

# P31.fernetkey: a key of one library opens what a key of the other one has encrypted.
token = Fernet(urlsafe_b64encode(key)).encrypt(b"attack at dawn")
again = hashlib.pbkdf2_hmac("sha256", b"user_password", salt, iterations)
Fernet(urlsafe_b64encode(again)).decrypt(token)  # => b'attack at dawn'

# Fernet does not take the raw bytes.
# Fernet(key)  # => raises ValueError: Fernet key must be 32 url-safe base64-encoded bytes.

# verify() compares in constant time, and says nothing if the key is right.
derivation(salt, iterations).verify(b"user_password", key)  # => (no output)
# derivation(salt, iterations).verify(b"user_passwort", key)
# => raises cryptography.exceptions.InvalidKey: Keys do not match.

# An object can be used once.
used = derivation(salt, iterations)
derived = used.derive(b"user_password")
# used.derive(b"user_password")
# => raises cryptography.exceptions.AlreadyFinalized: PBKDF2 instances can only be used once.

# A password has to be bytes.
# derivation(salt, iterations).derive("user_password")
# => raises TypeError: key_material must be bytes-like
