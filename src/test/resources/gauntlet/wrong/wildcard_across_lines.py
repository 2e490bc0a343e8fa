"""A wildcard stands for characters of one line."""

print("start\nmiddle\nend")  # => start…end
