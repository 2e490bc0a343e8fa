"""The names of the other examples."""

import os

print("begin")  # => begin
os.listdir(os.path.dirname(__file__))
