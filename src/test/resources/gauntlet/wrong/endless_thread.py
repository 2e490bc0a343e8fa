"""The thread never ends."""

# /// script
# [tool.verified-examples]
# timeout = 2
# ///
import threading, time

def endless():
    while True:
        time.sleep(60)

threading.Thread(target=endless).start()
print("start")  # => start
