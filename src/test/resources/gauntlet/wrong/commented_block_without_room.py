"""The commented-out block follows a statement directly."""

values = {}
# if True:
#     values["a"]  # => raises KeyError: 'a'
print("done")  # => done
