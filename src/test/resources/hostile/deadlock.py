"""Waiting for what nobody will bring."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import threading

print("begin")  # => begin
threading.Event().wait()  # => True
