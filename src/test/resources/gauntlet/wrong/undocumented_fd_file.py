"""Output through a file opened on descriptor 1 is not documented."""

with open(1, "w", closefd=False) as out:
    out.write("unseen\n")
print("done")  # => done
