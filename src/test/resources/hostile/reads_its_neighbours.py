"""The source of another example."""

import os

folder = os.path.dirname(__file__)
print("begin")  # => begin
open(os.path.join(folder, "aborts.py")).read()
