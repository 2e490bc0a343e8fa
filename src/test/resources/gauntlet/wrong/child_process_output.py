"""The output of a child process is not documented."""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///
import os

status = os.system("echo unseen")
print(status)  # => 0
