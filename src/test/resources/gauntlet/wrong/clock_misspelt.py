"""A clock that there is not."""

# /// script
# [tool.verified-examples]
# clock = "sundial"
# ///
1  # => 1
