"""A file that would fill the disk."""

block = b"x" * (1 << 20)
print("begin")  # => begin
with open("big", "wb") as file:
    for _ in range(20_000):
        file.write(block)
