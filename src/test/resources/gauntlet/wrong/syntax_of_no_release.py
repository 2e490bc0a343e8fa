# /// script
# requires-python = ">=3.99"
# ///
"""Nor can it be read, if no Python here knows its syntax."""

print("some day")  # => some day
unless done: print("no")
