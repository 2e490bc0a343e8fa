"""The loop never ends."""

# /// script
# [tool.verified-examples]
# timeout = 1
# ///
print("start")  # => start
while True:
    pass
