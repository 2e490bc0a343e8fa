"""A shim that there is not."""

# /// script
# [tool.verified-examples]
# shims = ["sqlite"]
# ///

print(1)  # => 1
