"""A bcrypt hash contains its salt and its cost, and uses only 72 bytes of a password.

Everything that is needed to check a password is in the hash, so the cost can be raised from one
user to the next: each step doubles the work, for the server and for an attacker. Up to version 4,
the package silently ignores everything after byte 72. Since version 5.0 that is a ValueError.

You meet this when users choose long passphrases, or when you want to raise the cost of old hashes.

Takeaway: Shorten long passwords first, with a keyed hash; hash again at login if the cost is too
    low.
Differs: native code: this corpus has the package for CPython 3.11 only, as Debian builds it.
Level: core
See also: security/pbkdf2_makes_a_key_of_a_password.py, security/hmac_signs_bytes_not_meaning.py
Covers: P31
"""

# /// script
# dependencies = ["bcrypt>=3.2,<4"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import hmac
from base64 import b64encode

import bcrypt

# P31.bcrypt: a hash is checked with the password alone.
password = b"correct horse battery staple"
hashed = bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))  # the lowest cost, for an example
[bcrypt.checkpw(guess, hashed) for guess in (password, b"Correct Horse")]  # => [True, False]

# P31.salt: a new salt gives a new hash; checking means hashing again with the salt of the hash.
bcrypt.hashpw(password, bcrypt.gensalt(rounds=4)) == hashed  # => False
bcrypt.hashpw(password, hashed) == hashed  # => True

# It begins with the version and the cost, then 22 characters of salt and 31 of hash.
hashed[:7], len(hashed)  # => (b'$2b$04$', 60)
bcrypt.gensalt(rounds=12)[:7]  # => b'$2b$12$'


def cost(hashed: bytes) -> int:
    return int(hashed.split(b"$")[2])


# P31.cost: login is the time to compare it with the cost that you want today, and to hash again.
cost(hashed), cost(bcrypt.gensalt())  # => (4, 12)

# P31.cut: everything after byte 72 is ignored.
phrase = b"p" * 72
long = bcrypt.hashpw(phrase + b", and then something secret", bcrypt.gensalt(rounds=4))
[bcrypt.checkpw(guess, long) for guess in (phrase, phrase[:-1])]  # => [True, False]

# In UTF-8, 18 owls are 72 bytes.
owls = "\N{OWL}" * 18
bcrypt.checkpw((owls + "secret").encode(), bcrypt.hashpw(owls.encode(), hashed))  # => True

# A password has to be bytes, without a NUL among them.
# bcrypt.hashpw("correct horse", bcrypt.gensalt(rounds=4))
# => raises TypeError: Strings must be encoded before hashing
# bcrypt.hashpw(b"correct\0horse", bcrypt.gensalt(rounds=4))
# => raises ValueError: password may not contain NUL bytes


def shortened(password: str, pepper: bytes) -> bytes:
    """Make 64 bytes of any password, with a key that is kept apart from the hashes."""
    return b64encode(hmac.digest(pepper, password.encode(), "sha384"))


# A keyed hash makes every part of a long password count, and base64 keeps NUL bytes out. Without a
# key, hashes stolen from another site could be tried against yours.
pepper = b"from the settings, not from the database"
phrase = "p" * 72
long = bcrypt.hashpw(shortened(phrase + "secret", pepper), bcrypt.gensalt(rounds=4))
[bcrypt.checkpw(shortened(guess, pepper), long) for guess in (phrase + "secret", phrase)]
# => [True, False]
