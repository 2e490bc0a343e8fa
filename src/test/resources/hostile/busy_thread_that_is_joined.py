"""A thread that never ends, and is waited for."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import threading


def spin():
    while True:
        pass


threading.Thread(target=spin).start()
print("end")  # => end
