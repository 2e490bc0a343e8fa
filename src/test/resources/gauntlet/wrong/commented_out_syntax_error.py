"""An error of syntax is shown by compiling a text."""

# print "x"  # => raises SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
print(1)  # => 1
