"""What a comment cannot hold is claimed with escapes."""

import csv
import sys

csv.writer(sys.stdout).writerow(["name", "count"])  # => (escaped)
# => name,count\r
# => 12
print("\033[1mbold\033[0m")  # => (escaped)
# => \x1b[1mbold\x1b[0m
print("a\tb ")  # => (escaped)
# => a\tb\x20
print("back\\slash\0")  # => (escaped)
# => back\\slash\x00
