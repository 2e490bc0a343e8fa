"""A signal to itself, by another function."""

import signal

print("begin")  # => begin
signal.raise_signal(signal.SIGTERM)
print("after")  # => after
