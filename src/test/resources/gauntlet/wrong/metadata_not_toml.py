"""The metadata block is not TOML."""

# /// script
# timeout 1
# ///
print("start")  # => start
