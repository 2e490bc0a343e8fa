"""A loop that never ends."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
print("begin")  # => begin
while True:
    pass
