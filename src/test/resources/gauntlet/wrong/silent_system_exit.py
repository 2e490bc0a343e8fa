"""sys.exit() at the very end skips nothing, but still ends the script by an exception."""

import sys

print("start")  # => start
sys.exit()
