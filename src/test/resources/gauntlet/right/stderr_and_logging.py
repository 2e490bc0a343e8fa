"""Output to stderr, log records and warnings are output."""

import logging, sys, warnings

def old():
    warnings.warn("old")

print("careful", file=sys.stderr)  # => careful
logging.warning("disk almost full")  # => WARNING:root:disk almost full
old()  # => …stderr_and_logging.py:6: UserWarning: old
       # =>   warnings.warn("old")
sys.stdout.write("one\n")  # => one
                           # => 4
