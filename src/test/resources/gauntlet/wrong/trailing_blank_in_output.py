"""The output ends with a blank, the claim does not."""

print("total: ")  # => total:
