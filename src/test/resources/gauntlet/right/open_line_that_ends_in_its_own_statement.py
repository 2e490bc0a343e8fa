"""A line that one statement begins and ends is one line, whatever is between."""

import sys


def count():
    sys.stdout.write("one, ")
    sys.stdout.flush()
    print("two")
    return 2


count()  # => one, two
# => 2
