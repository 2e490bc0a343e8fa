"""Output of code run by exec() belongs to the statement that runs it."""

exec("print('one')")  # => one
eval("1 + 1")  # => 2
exec(compile("\n\n\n\nprint('two')", "generated.py", "exec"))  # => two
