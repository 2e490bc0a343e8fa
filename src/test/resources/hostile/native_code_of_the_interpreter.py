"""Native code without permission."""
import ctypes

print("begin")  # => begin
ctypes.pythonapi["system"](b"true")
