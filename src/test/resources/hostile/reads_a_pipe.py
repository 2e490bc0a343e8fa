"""A pipe that nobody writes to."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import os

os.mkfifo("pipe")
print("begin")  # => begin
open("pipe").read()
