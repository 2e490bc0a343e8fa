"""The permissions in the metadata block are no list."""

# /// script
# [tool.verified-examples]
# permissions = "environment"
# ///
print("start")  # => start
