"""The commented-out statement stands in a function that nobody calls."""

def parse(text):
    # int(text)  # => raises TypeError: whatever
    return text

print("done")  # => done
