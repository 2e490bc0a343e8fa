"""A backslash and two letters are four characters, and not one byte."""

import sys

sys.stdout.buffer.write(b"invalid \xff\n")  # => invalid \xff
# => 10
