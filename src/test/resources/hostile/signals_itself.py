"""A signal to itself, which is the process of all examples."""

import os
import signal

print("begin")  # => begin
os.kill(os.getpid(), signal.SIGKILL)
print("after")  # => after
