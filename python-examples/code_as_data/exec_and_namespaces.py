"""`exec` runs statements in the dictionary that you give it, and leaves their names there.

That dictionary becomes the globals of every function defined in the text, which explains all that
surprises about exec: where results are found, why a second dictionary breaks functions that call
one another, and why the local variables of the caller do not change.

Takeaway: Give exec one fresh dictionary and read the results from it.
Covers: B73
"""

SOURCE = """
def square(x):
    return x ** 2

result = square(5)
"""

namespace: dict[str, object] = {}
exec(SOURCE, namespace)  # => (no output)
print(namespace["result"])  # => 25

# The function lives on, and its globals are that dictionary; exec added the builtins to it.
square = namespace["square"]
square(12)  # => 144
square.__globals__ is namespace  # => True
sorted(namespace)  # => ['__builtins__', 'result', 'square']
"result" in globals()  # => False

# With two dictionaries the text runs like the body of a class: definitions land in the second,
# functions look names up in the first, and so they cannot find each other.
CALLING_EACH_OTHER = """
def net(price):
    return price - discount(price)

def discount(price):
    return price // 10

answer = net(100)
"""
# exec(CALLING_EACH_OTHER, {}, {})  # => raises NameError: name 'discount' is not defined
together: dict[str, object] = {}
exec(CALLING_EACH_OTHER, together)
print(together["answer"])  # => 90


def counter() -> int:
    count = 1
    # Without a dictionary, exec sees a copy of the locals here: the assignment is lost.
    exec("count = 2")
    return count


counter()  # => 1


def make_point_class(fields: list[str]) -> type:
    """Generated code, as dataclasses and namedtuple make it: real text, so a real signature."""
    if bad := [field for field in fields if not field.isidentifier()]:
        raise ValueError(f"not an identifier: {bad[0]!r}")
    lines = [f"    def __init__(self, {', '.join(fields)}):"]
    lines += [f"        self.{field} = {field}" for field in fields]
    space: dict[str, type] = {}
    exec("\n".join(["class Point:", *lines]), space)
    return space["Point"]


Point = make_point_class(["x", "y"])
vars(Point(3, y=4))  # => {'x': 3, 'y': 4}
# Point(3)  # => raises TypeError: Point.__init__() missing 1 required positional argument: 'y'

# Text becomes code: whatever is pasted into it must be checked first.
# make_point_class(["x=exit()"])  # => raises ValueError: not an identifier: 'x=exit()'
