"""Exit functions run last, in reverse order."""

import atexit

@atexit.register
def bye():
    print("bye")  # => bye

print("main is done")  # => main is done
