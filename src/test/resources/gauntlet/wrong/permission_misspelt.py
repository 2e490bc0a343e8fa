"""The metadata block asks for a permission that does not exist."""

# /// script
# [tool.verified-examples]
# permissions = ["filesystem"]
# ///
print("start")  # => start
