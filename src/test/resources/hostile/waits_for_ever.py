"""Waiting for what nobody will bring, in real time."""
# /// script
# [tool.verified-examples]
# timeout = 0.2
# clock = "real"
# ///
import threading

print("begin")  # => begin
threading.Event().wait()  # => True
