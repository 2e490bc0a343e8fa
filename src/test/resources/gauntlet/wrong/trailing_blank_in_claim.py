"""The claim ends with a blank, the output does not."""

print("total:")  # => total: 
