"""The time limit is not a number."""

# /// script
# [tool.verified-examples]
# timeout = nan
# ///
print("start")  # => start
