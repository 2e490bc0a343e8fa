"""A process without permission."""
import os

print("begin")  # => begin
import _posixsubprocess
_posixsubprocess.fork_exec()
