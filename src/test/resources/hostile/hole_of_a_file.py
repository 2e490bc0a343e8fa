"""A file that is nearly all hole."""

print("begin")  # => begin
with open("hole", "wb") as file:
    file.seek(1 << 41)
    file.write(b"x")
