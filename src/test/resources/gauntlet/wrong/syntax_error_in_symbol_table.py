"""Python refuses a return outside a function."""

print("one")  # => one
return 5
