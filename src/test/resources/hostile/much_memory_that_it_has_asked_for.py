"""More memory than an example gets, for one that has asked for it."""
# /// script
# [tool.verified-examples]
# memory = "2 GiB"
# ///
print(len(bytes(1_500_000_000)))  # => 1500000000
