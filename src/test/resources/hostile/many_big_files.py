"""Files that fill the disk, none of them too big."""
# /// script
# [tool.verified-examples]
# timeout = 2
# ///
import time

print("begin")  # => begin
for number in range(3):
    with open(str(number), "wb") as file:
        file.truncate(500_000_000)
while True:
    time.sleep(0.01)
