"""A device that has no end."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
print("begin")  # => begin
open("/dev/zero", "rb").read()
