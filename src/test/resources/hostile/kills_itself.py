"""Ending itself, the hard way."""
import os
import signal

print("begin")  # => begin
os.kill(0, signal.SIGKILL)
