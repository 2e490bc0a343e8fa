"""The arrow is an emoji."""

value = 1  # ➡ 2
print("done")  # => done
