"""sys.exit() in a thread ends it silently, before the claim."""

import sys, threading

def work():
    sys.exit(0)
    print("worked")  # => worked

thread = threading.Thread(target=work)
thread.start()
thread.join()
print("done")  # => done
