"""The verifier waits for a thread and a timer as Python does at its end."""

import threading, time

def late():
    time.sleep(0.2)
    print("late")  # => late

threading.Thread(target=late).start()
print("main is done")  # => main is done
