"""A KeyboardInterrupt ends the script before the wrong claim."""

print("start")  # => start
raise KeyboardInterrupt
print("end")  # => never
