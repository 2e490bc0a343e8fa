"""An exit function that is a builtin."""

import atexit

done = []
atexit.register(done.append, 1)
print("done")  # => done
