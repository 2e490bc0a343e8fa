"""The exception has a note that the claim lacks."""

error = ValueError("bad row")
error.add_note("in line 7")
# raise error  # => raises ValueError: bad row
