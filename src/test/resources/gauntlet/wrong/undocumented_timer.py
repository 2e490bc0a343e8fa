"""A timer prints after the main thread has come to its end."""

import threading

threading.Timer(0.2, print, ["late"]).start()
print("done")  # => done
