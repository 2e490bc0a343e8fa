"""Source that is nested deeper than a parser goes."""

print("begin")  # => begin
compile("(" * 100_000 + ")" * 100_000, "deep", "eval")
