"""A carriage return is seen, although no comment can hold it."""

import csv
import sys

csv.writer(sys.stdout).writerow(["name", "count"])  # => name,count
# => 12
