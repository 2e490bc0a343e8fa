"""A Fernet token is valid as a whole or not at all, and its reader decides how long it is valid.

Fernet encrypts and signs with one key, and writes the time into the token. Changed, cut short,
expired or made with another key: the exception is the same, so a forger learns nothing from it.
The age is checked only if the reader gives a `ttl`.

You meet this when a link or a cookie has to carry data that its holder must not read or change.

Takeaway: Pass `ttl=seconds` to decrypt(); to change keys without losing tokens, use MultiFernet.
Differs: native code: this corpus has the package for CPython 3.11 only, as Debian builds it.
    security/fernet_token_by_hand.py makes and opens the same tokens on GraalPy.
Level: core
See also: security/fernet_token_by_hand.py, security/hmac_signs_bytes_not_meaning.py
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

# P31.fernet: the key decrypts what it has encrypted, and no two tokens are the same.
token = fernet.encrypt(b"user_id:42")
fernet.decrypt(token)  # => b'user_id:42'
fernet.encrypt(b"user_id:42") == token  # => False

# P31.ttl: `ttl` is how many seconds old a token may be.
fernet.decrypt(token, ttl=3600)  # => b'user_id:42'
# fernet.decrypt(token, max_age=3600)
# => raises TypeError: Fernet.decrypt() got an unexpected keyword argument 'max_age'
# stated: P31: fernet.decrypt(token, max_age=3600) limits the age to an hour

# With the time given: the last second of the hour is valid, the next one is not.
noon = 1_700_000_000
token = fernet.encrypt_at_time(b"user_id:42", current_time=noon)
fernet.decrypt_at_time(token, ttl=3600, current_time=noon + 3600)  # => b'user_id:42'
# fernet.decrypt_at_time(token, ttl=3600, current_time=noon + 3601)
# => raises cryptography.fernet.InvalidToken

# A clock that is fast by up to a minute is tolerated, whatever the ttl.
fernet.decrypt_at_time(token, ttl=3600, current_time=noon - 60)  # => b'user_id:42'
# fernet.decrypt_at_time(token, ttl=3600, current_time=noon - 61)
# => raises cryptography.fernet.InvalidToken

# Without a ttl, the age is not checked: this token is years old.
fernet.decrypt(token)  # => b'user_id:42'
# fernet.decrypt(token, ttl=3600)  # => raises cryptography.fernet.InvalidToken

# The time is signed, but not encrypted: anyone can read it.
fernet.extract_timestamp(token)  # => 1700000000
int.from_bytes(urlsafe_b64decode(token)[1:9], "big")  # => 1700000000


def flipped(token: bytes, position: int) -> bytes:
    raw = bytearray(urlsafe_b64decode(token))
    raw[position] ^= 1
    return urlsafe_b64encode(raw)


def error_for(token: bytes) -> str:
    try:
        return f"no error, {fernet.decrypt(token)}"
    except Exception as error:
        return repr(error)


# P31.tampered: a bit is changed in each byte in turn, and every such token fails in the same way.
{error_for(flipped(token, position)) for position in range(len(urlsafe_b64decode(token)))}
# => {'InvalidToken()'}
error_for(b"")  # => 'InvalidToken()'
error_for(Fernet(Fernet.generate_key()).encrypt(b"user_id:42"))  # => 'InvalidToken()'

# P31.rotated: a new key comes first and makes new tokens; the old one still decrypts the old ones.
new = Fernet(Fernet.generate_key())
ring = MultiFernet([new, fernet])
ring.decrypt(token)  # => b'user_id:42'
rotated = ring.rotate(token)
new.decrypt(rotated), new.extract_timestamp(rotated)  # => (b'user_id:42', 1700000000)
