"""A regular expression that tries every way."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import re

print("begin")  # => begin
re.match(r"(a|aa)+$", "a" * 100 + "b")
