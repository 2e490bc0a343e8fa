"""A blank stands between the scope and its arrow."""

value = 1  # graalpy => 2
print("done")  # => done
