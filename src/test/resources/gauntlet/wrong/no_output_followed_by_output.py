"""The claim says both, no output and some."""

print("loud")  # => (no output)
               # => loud
