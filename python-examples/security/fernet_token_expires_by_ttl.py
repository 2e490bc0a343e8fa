"""A Fernet token is whole or it is InvalidToken, and who reads it says how long it lives.

Fernet encrypts and signs, with one key, and writes the time into the token. Changed, cut short,
expired or made with another key: the answer is the same exception, which tells a forger nothing.
The age is a matter of the reader: without `ttl`, a token is good for ever.

Takeaway: `decrypt(token, ttl=seconds)`; to change keys without losing tokens, use MultiFernet.
Differs: native code: the package is Rust and C for CPython; embedded GraalPy has no build of it.
    security/fernet_token_by_hand.py opens the same tokens there, with AES from Java.
Covers: P31
"""

# /// script
# dependencies = ["cryptography>=38"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

from base64 import urlsafe_b64decode, urlsafe_b64encode

from cryptography.fernet import Fernet, MultiFernet

key = Fernet.generate_key()
len(urlsafe_b64decode(key))  # => 32
fernet = Fernet(key)

token = fernet.encrypt(b"user_id:42")
fernet.decrypt(token)  # => b'user_id:42'
fernet.encrypt(b"user_id:42") == token  # => False

# The argument is called ttl: seconds that a token may be old.
fernet.decrypt(token, ttl=3600)  # => b'user_id:42'
# fernet.decrypt(token, max_age=3600)
# => raises TypeError: Fernet.decrypt() got an unexpected keyword argument 'max_age'
# documented=> b'user_id:42'

# The moment given, instead of the clock's: the last second of the hour, and the one behind it.
noon = 1_700_000_000
token = fernet.encrypt_at_time(b"user_id:42", current_time=noon)
fernet.decrypt_at_time(token, ttl=3600, current_time=noon + 3600)  # => b'user_id:42'
# fernet.decrypt_at_time(token, ttl=3600, current_time=noon + 3601)
# => raises cryptography.fernet.InvalidToken

# From a clock that runs ahead, a minute is forgiven, no matter how generous the ttl is.
fernet.decrypt_at_time(token, ttl=3600, current_time=noon - 60)  # => b'user_id:42'
# fernet.decrypt_at_time(token, ttl=3600, current_time=noon - 61)
# => raises cryptography.fernet.InvalidToken

# Years later: whoever does not ask for the age does not get it checked.
fernet.decrypt(token)  # => b'user_id:42'
# fernet.decrypt(token, ttl=3600)  # => raises cryptography.fernet.InvalidToken

# The time is signed, but not secret: anyone can read it, and nobody can change it.
int.from_bytes(urlsafe_b64decode(token)[1:9], "big") == noon  # => True
fernet.extract_timestamp(token) == noon  # => True
younger = bytearray(urlsafe_b64decode(token))
younger[1:9] = (noon + 3600).to_bytes(8, "big")
# fernet.decrypt(urlsafe_b64encode(younger))  # => raises cryptography.fernet.InvalidToken


def flipped(token: bytes, position: int) -> bytes:
    raw = bytearray(urlsafe_b64decode(token))
    raw[position] ^= 1
    return urlsafe_b64encode(raw)


def is_valid(token: bytes) -> bool:
    try:
        return fernet.decrypt(token) == b"user_id:42"
    except Exception as error:
        assert repr(error) == "InvalidToken()"
        return False


# Any bit, anywhere; nothing at all; and a token of another key.
positions = range(len(urlsafe_b64decode(token)))
[position for position in positions if is_valid(flipped(token, position))]  # => []
is_valid(b"")  # => False
is_valid(Fernet(Fernet.generate_key()).encrypt(b"user_id:42"))  # => False

# A new key comes first and makes the new tokens; the old one still opens, until all have turned.
new = Fernet(Fernet.generate_key())
ring = MultiFernet([new, fernet])
ring.decrypt(token)  # => b'user_id:42'
rotated = ring.rotate(token)
is_valid(rotated)  # => False
new.decrypt(rotated)  # => b'user_id:42'
new.extract_timestamp(rotated) == noon  # => True
