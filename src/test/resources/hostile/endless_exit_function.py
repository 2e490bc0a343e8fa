"""A function at exit that never ends."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import atexit


@atexit.register
def never():
    while True:
        pass


print("end")  # => end
