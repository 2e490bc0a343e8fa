"""threading.enumerate is patched, and a thread prints after the main thread's end."""

import threading, time

def late():
    time.sleep(0.3)
    print("late")

threading.Thread(target=late).start()
threading.enumerate = lambda: []
print("done")  # => done
