"""The arrow has an invisible character in it."""

value = 1  # =​> 2
print("done")  # => done
