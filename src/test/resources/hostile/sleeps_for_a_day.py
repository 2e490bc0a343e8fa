"""Sleeping for a day: on virtual time, that is no time."""
# /// script
# [tool.verified-examples]
# timeout = 1
# ///
import time

print("begin")  # => begin
time.sleep(86_399)
