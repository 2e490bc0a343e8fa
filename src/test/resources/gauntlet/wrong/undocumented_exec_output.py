"""Output of code run by exec() is not documented."""

exec("print('unseen')")
print("done")  # => done
