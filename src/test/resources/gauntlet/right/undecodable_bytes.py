"""Bytes that are no text are claimed with escapes; a value of `write` is their number."""

import sys

sys.stdout.buffer.write(b"invalid \xff\n")  # => (escaped)
# => invalid \xff
# => 10
print(b"a\xffb".decode(errors="replace"))  # => a�b
