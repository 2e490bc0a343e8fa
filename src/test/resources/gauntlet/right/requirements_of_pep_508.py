# /// script
# requires-python = ">=3.9"
# dependencies = ["surely-not-there[fast]>=1; sys_platform == 'none of all'"]
# ///
"""A requirement whose marker is false is none."""

print("no package is needed")  # => no package is needed
