"""An interpreter that no hook reaches."""
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

print("begin")  # => begin
interpreters.create()
