"""A comment stands between the statement and its claim."""

print("one")
# The result:
# => one
