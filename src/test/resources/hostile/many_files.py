"""Files without end."""

print("begin")  # => begin
number = 0
while True:
    open(f"file {number}", "x").close()
    number += 1
