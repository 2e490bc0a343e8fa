"""print() shows no quotes."""

print("saved")  # => 'saved'
