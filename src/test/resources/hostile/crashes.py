"""A fault of the process itself."""

import faulthandler

print("begin")  # => begin
faulthandler._sigsegv()
print("after")  # => after
