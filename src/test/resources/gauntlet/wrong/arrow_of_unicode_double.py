"""The arrow is one Unicode character, a double one."""

value = 1  # ⇒ 2
print("done")  # => done
