"""Output belongs to the innermost claimed statement."""

def greet(name):
    print("hello", name)  # => hello ada
                          # => hello bob

greet("ada")  # => (no output)
for name in ["bob"]:
    greet(name)
