"""An amount of memory that nobody can read."""
# /// script
# [tool.verified-examples]
# memory = "a lot"
# ///
print(1)  # => 1
