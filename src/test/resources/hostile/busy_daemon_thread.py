"""Ordinary Python: a daemon thread that still computes when the script ends."""

import threading


def spin():
    while True:
        pass


threading.Thread(target=spin, daemon=True).start()
print("end")  # => end
