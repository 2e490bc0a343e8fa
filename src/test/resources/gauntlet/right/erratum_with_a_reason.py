"""A comment below an erratum may tell why the document says so."""

print(1 + 1)  # => 2
              # documented=> 3
              # the document counts from one,
              # and forgets to say so
print("done")  # => done
