"""PBKDF2 makes the same key from the same password, salt and number of iterations.

A key has 256 random bits, a password far fewer. Iterations make each guess expensive, and a salt
makes a guess useful for one user only. Salt and iterations are needed to make the key again, so
they are stored with the data that it encrypts. hashlib has PBKDF2 on every runtime, scrypt on
CPython only.

You meet this when a file is to be encrypted with a password, or passwords are stored without a
package.

Takeaway: Store salt and iterations with the data, and raise the iterations over the years.
Differs: standard library: GraalPy's hashlib has no scrypt().
Level: core
See also: security/pbkdf2hmac_agrees_with_hashlib.py, security/bcrypt_cuts_long_passwords.py
Covers: P31
"""

import hashlib
import secrets
from timeit import timeit

# P31.derivation: a test vector of RFC 7914.
hashlib.pbkdf2_hmac("sha256", b"passwd", b"salt", 1, dklen=64).hex()[:32]
# => '55ac046e56e3089fec1691c22544b605'


def key_of(password: str, salt: bytes, iterations: int, length: int = 32) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, iterations, length)


# Equal inputs make the same key. Another salt, or one iteration more, makes another one.
salt, other = secrets.token_bytes(16), secrets.token_bytes(16)
key = key_of("user_password", salt, 1_000)
[key_of("user_password", *rest) == key for rest in ((salt, 1_000), (other, 1_000), (salt, 1_001))]
# => [True, False, False]

# P31.iterations: a thousand times the iterations take at least fifty times as long, for all.
quick = min(timeit(lambda: key_of("guess", salt, 100), number=1) for _ in range(5))
slow = timeit(lambda: key_of("guess", salt, 100_000), number=1)
slow / quick > 50  # => True

# In 2023, OWASP's Password Storage Cheat Sheet asked for at least this many.
OWASP_2023 = {"sha256": 600_000, "sha512": 210_000}
OWASP_2023["sha256"]  # => 600000
                      # stated: P31: OWASP recommends 480,000 iterations in 2023

# A shorter key is the beginning of a longer one, so two keys need two salts.
key_of("user_password", salt, 1_000, length=16) == key[:16]  # => True

# scrypt also needs memory, which makes guessing on graphics cards expensive.
hasattr(hashlib, "scrypt")  # cpython=> True
                            # graalpy=> False
