"""Up, and up, and out."""

import os

print("begin")  # => begin
os.chdir("../..")
print(len(os.listdir()) > 0)  # => True
