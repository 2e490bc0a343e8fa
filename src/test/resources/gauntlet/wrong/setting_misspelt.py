"""The metadata block has a setting that does not exist."""

# /// script
# [tool.verified-examples]
# time-out = 1
# ///
print("start")  # => start
