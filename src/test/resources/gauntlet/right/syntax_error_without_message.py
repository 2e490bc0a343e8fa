"""A SyntaxError without a message has None for it in a traceback."""

# raise SyntaxError  # => raises SyntaxError: None
print("done")  # => done
