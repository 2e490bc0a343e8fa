"""One block larger than any machine."""

print("begin")  # => begin
bytes(1 << 46)
