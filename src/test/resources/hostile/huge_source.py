"""Source of ten megabytes, compiled."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
print("begin")  # => begin
exec("x = 1\n" * 1_000_000)
print("end")  # => ended
