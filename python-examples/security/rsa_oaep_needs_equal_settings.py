"""What one RSA key of a pair encrypts, only the other opens, with the same OAEP settings.

Anyone may have the public key, and encrypt. OAEP mixes chance into every message, so that equal
messages look different, and checks a digest when it opens them. Its hash and label are settings of
both sides, and a wrong one fails exactly as a wrong key does.

Takeaway: RSA is for keys: encrypt with Fernet, and Fernet's key with RSA. Write all settings down.
Differs: native code: the package is Rust and C for CPython; embedded GraalPy has no build of it.
    Java's RSA can be handed in; its OAEP has another default.
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


settings = oaep(hashes.SHA256())
sealed = public_key.encrypt(b"secret", settings)
private_key.decrypt(sealed, settings)  # => b'secret'

# 256 bytes, the key's size, whatever the message is, and never the same.
len(sealed)  # => 256
public_key.encrypt(b"secret", settings) == sealed  # => False

# A wrong key, another hash, another label: one message for all, so that nobody learns from it.
stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
# stranger.decrypt(sealed, settings)  # => raises ValueError: Encryption/decryption failed.
# private_key.decrypt(sealed, oaep(hashes.SHA1()))
# => raises ValueError: Encryption/decryption failed.
# private_key.decrypt(sealed, oaep(hashes.SHA256(), label=b"v2"))
# => raises ValueError: Encryption/decryption failed.
# private_key.decrypt(sealed[1:], settings)
# => raises ValueError: Ciphertext length must be equal to key size.

# Encrypting is all that the public key can do.
hasattr(public_key, "decrypt")  # => False

# Two digests and two bytes of the 256 are OAEP's own; longer messages do not fit.
256 - 2 * hashes.SHA256.digest_size - 2  # => 190
len(public_key.encrypt(b"x" * 190, settings))  # => 256
# public_key.encrypt(b"x" * 191, settings)  # => raises ValueError: Encryption/decryption failed.

# So RSA carries a key, which carries the rest.
message_key = Fernet.generate_key()
letter = Fernet(message_key).encrypt(b"x" * 100_000)
envelope = public_key.encrypt(message_key, settings)
len(Fernet(private_key.decrypt(envelope, settings)).decrypt(letter))  # => 100000

# A public key is published as text; a private key is never written down without a password.
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
