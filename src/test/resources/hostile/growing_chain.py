"""Many small objects, until memory ends."""
print("begin")  # => begin
hoard = None
while True:
    hoard = [hoard, [None] * 1000]
