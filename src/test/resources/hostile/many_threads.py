"""Threads without end."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import threading

print("begin")  # => begin
gate = threading.Event()
while True:
    threading.Thread(target=gate.wait, daemon=True).start()
