"""An exit function starts a thread that prints."""

import atexit, threading, time

def late():
    time.sleep(0.2)
    print("late")

@atexit.register
def bye():
    threading.Thread(target=late).start()

print("done")  # => done
