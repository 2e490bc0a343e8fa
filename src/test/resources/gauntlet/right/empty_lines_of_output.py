"""An empty line of output is documented by a bare arrow."""

print()  # =>
print("one\n")  # => one
                # =>
print("\n")  # => 
             # => 
