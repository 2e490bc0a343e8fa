"""A signal that the system sends later."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import signal

print("begin")  # => begin
signal.setitimer(signal.ITIMER_REAL, 0.01)
while True:
    pass
