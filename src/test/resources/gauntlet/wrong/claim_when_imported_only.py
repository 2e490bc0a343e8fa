"""The condition is true only when the file is imported."""

if __name__ != "__main__":
    print("imported")  # => imported

print("done")  # => done
