"""The loop is left by break, so its else clause never runs."""

for number in range(3):
    if number == 1:
        break
else:
    print("complete")  # => complete
print("done")  # => done
