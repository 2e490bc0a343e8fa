"""Scopes are written in small letters."""

value = 1  # GraalPy=> 2
print("done")  # => done
