# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.verified-examples]
# timeout = 20.5
# permissions = ["environment"]
# [tool.other]
# anything = 2024-01-01
# ///
"""A metadata block with settings, those of other tools, and a time limit in fractions."""

print("start")  # => start
