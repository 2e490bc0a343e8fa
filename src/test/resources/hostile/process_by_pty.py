"""A process without permission."""
import os

print("begin")  # => begin
import pty
pty.fork()
