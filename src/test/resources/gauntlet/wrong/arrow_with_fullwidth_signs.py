"""The arrow is made of full-width characters."""

value = 1  # ＝＞ 2
print("done")  # => done
