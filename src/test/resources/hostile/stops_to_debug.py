"""A debugger that waits for somebody."""

print("begin")  # => begin
breakpoint()
