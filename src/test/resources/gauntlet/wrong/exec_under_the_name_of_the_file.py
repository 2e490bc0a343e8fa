"""Code run by exec() under the file's name prints: its line is claimed for another statement."""

code = compile("\n\n\nprint('two')", __file__, "exec")
print("one")  # => one
              # => two
exec(code)
