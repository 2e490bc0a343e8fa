"""What is documented as two lines is one: "loading done"."""

print("loading ", end="")  # => loading 
print("done")  # => done
