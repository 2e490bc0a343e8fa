"""The script ends before its daemon thread reaches the claim."""

import threading, time

def late():
    time.sleep(20)
    print("late")  # => late

threading.Thread(target=late, daemon=True).start()
print("done")  # => done
