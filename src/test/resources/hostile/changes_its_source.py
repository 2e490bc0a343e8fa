"""Its own file, rewritten."""

open(__file__, "w").write("print(1)  # => 1\n")
print("written")  # => written
