"""Threads without end."""
import threading

print("begin")  # => begin
gate = threading.Event()
while True:
    threading.Thread(target=gate.wait, daemon=True).start()
