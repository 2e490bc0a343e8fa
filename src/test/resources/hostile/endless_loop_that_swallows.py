"""A loop that catches whatever would end it."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
print("begin")  # => begin
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
