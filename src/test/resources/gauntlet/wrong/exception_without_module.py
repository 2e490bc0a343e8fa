"""There are several exceptions named Error; this one is binascii.Error."""

import binascii
# binascii.unhexlify("1")  # => raises Error: Odd-length string
