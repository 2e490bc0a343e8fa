"""An endless loop."""
# /// script
# [tool.verified-examples]
# timeout = 1
# ///
print("begin")  # => begin
while True:
    pass
