"""An else clause on one line is the statement in it."""

count = 0
if count: pass
else: print("none")  # => none
