"""Exceptions, each the context of the next."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
print("begin")  # => begin
error = None
while True:
    try:
        raise ValueError(error)
    except ValueError as caught:
        error = caught
