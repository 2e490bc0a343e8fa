"""A bcrypt hash carries its salt and its cost, and knows the first 72 bytes of a password.

All that checking needs is in the hash, so the cost can be raised from one user to the next: each
step doubles the work, for the server and for the thief. What bcrypt does not say: this release
silently drops what follows byte 72, which of a passphrase may be most.

Takeaway: Hash long passwords first, to base64 text; rehash at login when the prefix is too cheap.
Differs: native code: the package is C for CPython, and embedded GraalPy has no build of it.
    Of the standard library, `hashlib.pbkdf2_hmac` is there, and `hashlib.scrypt` is not.
Covers: P31
"""

# /// script
# dependencies = ["bcrypt>=3.2,<4"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import base64
import hashlib

import bcrypt

password = b"correct horse battery staple"

# Version, cost, 22 characters of salt, 31 of hash. The cost is a power of two: 2**12 rounds.
bcrypt.gensalt(rounds=12)[:7]  # => b'$2b$12$'
hashed = bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))  # the lowest: this is an example
hashed[:7]  # => b'$2b$04$'
len(hashed)  # => 60
# bcrypt.gensalt(rounds=3)  # => raises ValueError: Invalid rounds

bcrypt.checkpw(password, hashed)  # => True
bcrypt.checkpw(b"correct horse battery stable", hashed)  # => False

# A new salt each time; with the salt of a hash, the same hash again, which is how it is checked.
bcrypt.hashpw(password, bcrypt.gensalt(rounds=4)) == hashed  # => False
bcrypt.hashpw(password, hashed) == hashed  # => True


def is_too_cheap(hashed: bytes, wanted: int = 12) -> bool:
    """Asked at login, the only time when the password is there to be hashed anew."""
    return int(hashed.split(b"$")[2]) < wanted


is_too_cheap(hashed)  # => True
is_too_cheap(bcrypt.gensalt(rounds=12))  # => False

# Two passwords that differ behind byte 72 are one. In UTF-8 these may be 36 letters, or 18 emoji.
phrase = b"p" * 72
long = bcrypt.hashpw(phrase + b", and nobody will guess this", bcrypt.gensalt(rounds=4))
bcrypt.checkpw(phrase, long)  # => True
bcrypt.checkpw(phrase[:-1], long)  # => False
owls = "\N{OWL}" * 18
bcrypt.checkpw((owls + "secret").encode(), bcrypt.hashpw(owls.encode(), hashed))  # => True

# It wants bytes, and none of them 0: C would take it for the end.
# bcrypt.hashpw("correct horse", bcrypt.gensalt(rounds=4))
# => raises TypeError: Strings must be encoded before hashing
# bcrypt.hashpw(b"correct\0horse", bcrypt.gensalt(rounds=4))
# => raises ValueError: password may not contain NUL bytes


def shortened(password: str) -> bytes:
    """Any length to 44 bytes without a 0 among them, which a bare digest may have."""
    return base64.b64encode(hashlib.sha256(password.encode()).digest())


long = bcrypt.hashpw(shortened("p" * 72 + ", and nobody will guess this"), bcrypt.gensalt(rounds=4))
bcrypt.checkpw(shortened("p" * 72 + ", and nobody will guess this"), long)  # => True
bcrypt.checkpw(shortened("p" * 72), long)  # => False
