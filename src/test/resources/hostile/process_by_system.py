"""A process without permission."""
import os

print("begin")  # => begin
os.system('true')
