# /// script
# requires-python = ">=3.99"
# ///
"""An example for a Python that is not there is not applicable, and nothing speaks against it."""

print("some day")  # => some day
