"""The claim stands under a condition that is never true."""

if False:
    print("hidden")  # => shown

print("done")  # => done
