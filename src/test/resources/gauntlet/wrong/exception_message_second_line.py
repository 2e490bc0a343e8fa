"""The message has a second line that the claim lacks."""

# raise ValueError("bad row\nin line 7")  # => raises ValueError: bad row
