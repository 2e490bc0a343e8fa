# /// script
# [tool.verified-examples]
# timeout = 1
# ///
"""Time that never comes."""

while True:
    pass  # => (no output)
