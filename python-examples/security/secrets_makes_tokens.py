"""`secrets` makes tokens that can't be guessed, and codes without a bias.

It asks the operating system for random bytes and keeps no state. 32 bytes are 256 bits, however
they are written: as bytes, as hexadecimal digits, or with the characters that URLs allow. For a
code that people type, choice() gives every character the same chance. The remainder of a random
byte does not.

You meet this when you need a session key, a link to reset a password, or a PIN.

Takeaway: For whatever protects something, use `secrets` and not `random`; 32 bytes are enough.
Level: entry
See also: security/random_tokens_can_be_predicted.py, security/compare_digest_tells_no_prefix.py
Covers: P30
"""

import secrets

# P30.tokens: the same 32 bytes of chance, in three spellings.
len(secrets.token_bytes(32))  # => 32
len(secrets.token_hex(32))  # => 64
len(secrets.token_urlsafe(32))  # => 43

# Without an argument, there are 32 bytes, too.
len(secrets.token_bytes())  # => 32

# Six bytes make eight characters of an alphabet of 64, which need no escaping in a URL.
secrets.token_urlsafe(6).strip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
# => ''

# P30.bias: of the 256 bytes, more give a remainder of 0 than of 9, so some PINs are likelier.
[sum(byte % 10 == digit for byte in range(256)) for digit in range(10)]
# => [26, 26, 26, 26, 26, 26, 25, 25, 25, 25]

# choice() takes as many random bits as it needs, and draws again if a number is too large.
pin = "".join(secrets.choice("0123456789") for _ in range(6))
len(pin)  # => 6

# Its generator is the system's, so it has neither a seed nor a state to copy.
type(secrets.choice.__self__)  # => <class 'random.SystemRandom'>
# secrets.choice.__self__.getstate()
# => raises NotImplementedError: System entropy source does not have state.
