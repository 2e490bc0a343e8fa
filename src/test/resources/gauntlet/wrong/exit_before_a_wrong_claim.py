"""sys.exit(0) ends the script before its wrong claim."""

import sys

print("start")  # => start
sys.exit(0)
print("end")  # => never
