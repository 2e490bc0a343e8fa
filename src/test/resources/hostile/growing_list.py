"""A list that grows until memory ends."""
print("begin")  # => begin
hoard = []
while True:
    hoard.append(bytearray(10_000_000))
