"""Code run by exec() prints something else."""

exec("print('two')")  # => one
