"""A number that takes longer than a life."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
print("begin")  # => begin
number = 7 ** 10 ** 8
