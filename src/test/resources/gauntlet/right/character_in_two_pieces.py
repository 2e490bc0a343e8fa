"""A character whose bytes come one after the other is one character."""

import sys

first, second = "é".encode()[:1], "é".encode()[1:]


def write(*pieces):
    for piece in pieces:
        sys.stdout.buffer.write(piece)
        sys.stdout.flush()


write(first, second, b"\n")  # => é
