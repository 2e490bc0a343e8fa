"""What a terminal shows in the place of a byte is not what was written."""

import sys

sys.stdout.buffer.write(b"invalid \xff\n")  # => invalid �
# => 10
