"""The environment of the process of all examples."""

print(open("/proc/self/environ").read() != "")  # => True
