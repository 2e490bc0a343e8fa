"""What a public RSA key encrypts, only its private key decrypts, with the same OAEP settings.

Anyone may have the public key, and encrypt. OAEP adds random bytes to every message, so equal
messages look different, and a digest that is checked when they are decrypted. Its hash and label
are settings of both sides, and a wrong setting fails exactly as a wrong key does.

You meet this when two programs exchange a key, and one of them is written in another language.

Takeaway: Use RSA for keys: encrypt data with Fernet, and Fernet's key with RSA. Document all
    settings.
Differs: native code: this corpus has the package for CPython 3.11 only, as Debian builds it.
Level: deep
See also: security/fernet_token_expires_by_ttl.py, security/pbkdf2hmac_agrees_with_hashlib.py
Covers: P31
"""

# /// script
# dependencies = ["cryptography>=38"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# timeout = 120
# ///

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

private_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
public_key = private_key.public_key()


def oaep(digest: hashes.HashAlgorithm, label: bytes | None = None) -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=digest, label=label)


# P31.rsa: the public key encrypts, the private key decrypts.
settings = oaep(hashes.SHA256())
sealed = public_key.encrypt(b"secret", settings)
private_key.decrypt(sealed, settings)  # => b'secret'

# Encrypted messages are as long as the key, and no two are the same.
len(sealed)  # => 256
public_key.encrypt(b"secret", settings) == sealed  # => False

# P31.settings: a wrong key, another hash and another label fail with the same words.
stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
# stranger.decrypt(sealed, settings)  # => raises ValueError: Encryption/decryption failed.
# private_key.decrypt(sealed, oaep(hashes.SHA1()))
# => raises ValueError: Encryption/decryption failed.
# private_key.decrypt(sealed, oaep(hashes.SHA256(), label=b"v2"))
# => raises ValueError: Encryption/decryption failed.
# private_key.decrypt(sealed[1:], settings)
# => raises ValueError: Ciphertext length must be equal to key size.

# P31.length: OAEP takes two digests and two bytes of the 256; longer messages do not fit.
256 - 2 * hashes.SHA256.digest_size - 2  # => 190
len(public_key.encrypt(b"x" * 190, settings))  # => 256
# public_key.encrypt(b"x" * 191, settings)  # => raises ValueError: Encryption/decryption failed.

# So RSA encrypts a key, and the key encrypts the rest.
message_key = Fernet.generate_key()
letter = Fernet(message_key).encrypt(b"x" * 100_000)
envelope = public_key.encrypt(message_key, settings)
len(Fernet(private_key.decrypt(envelope, settings)).decrypt(letter))  # => 100000

# A public key is published as text; a private key is stored with a password.
public_pem = public_key.public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
)
public_pem.splitlines()[0]  # => b'-----BEGIN PUBLIC KEY-----'
private_pem = private_key.private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.BestAvailableEncryption(b"a long passphrase"),
)
private_pem.splitlines()[0]  # => b'-----BEGIN ENCRYPTED PRIVATE KEY-----'
restored = serialization.load_pem_private_key(private_pem, password=b"a long passphrase")
restored.decrypt(sealed, settings)  # => b'secret'
