"""The loop prints for ever."""

print("start")  # => start
while True:
    print("x" * 50)
