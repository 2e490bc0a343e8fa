"""globals(), locals() and vars() hold what the script put there."""

value = 1  # => 1
def names():
    inner = 2  # => 2
    return sorted(locals())  # => ['inner']

names()  # => ['inner']
sorted(name for name in globals() if not name.startswith("__"))  # => ['names', 'value']
sorted(name for name in globals() if "verified" in name)  # => []
