"""The loop never ends."""

# /// script
# [tool.verified-examples]
# timeout = 2
# ///
print("start")  # => start
while True:
    pass
