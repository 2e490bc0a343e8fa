"""One line without end, past the streams of Python."""

import os

print("begin")  # => begin
while True:
    os.write(1, b"x" * 1000)
