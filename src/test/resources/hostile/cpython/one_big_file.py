"""A file that fills the disk."""
print("begin")  # => begin
with open("big", "wb") as file:
    file.truncate(100_000_000)
    file.truncate(2_000_000_000)
