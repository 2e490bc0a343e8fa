"""The time limit is next to nothing, and the script spins."""

# /// script
# [tool.verified-examples]
# timeout = 0.0001
# ///
while True:
    pass
print("done")  # => done
