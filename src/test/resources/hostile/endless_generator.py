"""A list of an iterator without an end, made in Python."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
def ones():
    while True:
        yield 1


print("begin")  # => begin
print(any(one == 2 for one in ones()))  # => False
