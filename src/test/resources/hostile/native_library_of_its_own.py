"""A native library of its own, without permission."""
import importlib.util

print("begin")  # => begin
open("mine.so", "w").close()
spec = importlib.util.spec_from_file_location("mine", "mine.so")
importlib.util.module_from_spec(spec)
