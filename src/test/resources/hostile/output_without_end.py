"""Lines without end."""

print("begin")  # => begin
while True:
    print("x" * 1000)
