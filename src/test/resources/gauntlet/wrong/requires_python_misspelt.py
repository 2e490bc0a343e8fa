# /// script
# requires-python = "3.12 or later"
# ///
"""Versions in prose are no condition."""

print(1)  # => 1
