"""sys.stdout has what scripts use of it."""

import sys

sys.stdout.writelines(["one\n", "two\n"])  # => one
                                           # => two
sys.stdout.buffer.write(b"three\n")  # => three
                                     # => 6
sys.stdout.flush()
print("four", end="", flush=True)  # => four
