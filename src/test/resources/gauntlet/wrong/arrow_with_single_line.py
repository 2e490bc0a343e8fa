"""The arrow is misspelt: ->."""

value = 1  # -> 2
print("done")  # => done
