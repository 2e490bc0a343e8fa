"""The arrow is one Unicode character, a long one."""

value = 1  # ⟹ 2
print("done")  # => done
