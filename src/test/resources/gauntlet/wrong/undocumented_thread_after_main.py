"""A thread prints after the main thread has come to its end."""

import threading, time

def late():
    time.sleep(0.3)
    print("late")

threading.Thread(target=late).start()
print("done")  # => done
