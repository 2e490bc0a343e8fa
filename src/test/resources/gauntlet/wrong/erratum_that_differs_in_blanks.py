"""The erratum is right but for a blank at its end."""

print("one")  # => one
              # documented=> one 
