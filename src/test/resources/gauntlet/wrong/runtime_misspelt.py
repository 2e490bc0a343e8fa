"""A runtime that there is not."""

# /// script
# [tool.verified-examples]
# runtimes = ["jython"]
# ///

print(1)  # => 1
