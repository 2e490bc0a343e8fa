"""`exec` runs statements in the dictionary that you give it, and leaves their names there.

That dictionary is the globals of every function defined in the text. This explains where results
are found, why a second dictionary breaks functions that call one another, and why the local
variables of the caller do not change.

You meet this when code that runs as a script fails in exec() with a NameError.

Takeaway: Give exec one new dictionary, and read the results from it.
Level: core
See also: code_as_data/eval_and_compile.py, code_as_data/generated_validators.py
Covers: B73
"""

SOURCE = """
def square(x):
    return x ** 2

result = square(5)
"""

# B73.exec: the result is in the dictionary.
namespace: dict[str, object] = {}
exec(SOURCE, namespace)  # => (no output)
print(namespace["result"])  # => 25

# The function's globals are that dictionary, to which exec has added the builtins.
square = namespace["square"]
square(12)  # => 144
square.__globals__ is namespace  # => True
sorted(namespace)  # => ['__builtins__', 'result', 'square']
"result" in globals()  # => False

# B73.two: with two dictionaries, the text runs like the body of a class: definitions go to the
# second one, functions look names up in the first, and so they cannot find each other.
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
    # Without a dictionary, exec sees a copy of the local variables, so the assignment is lost.
    exec("count = 2")
    return count


counter()  # => 1


def make_point_class(fields: list[str]) -> type:
    """Generated code, as dataclasses and namedtuple make it."""
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

# Whatever is pasted into code must be checked first.
# make_point_class(["x=exit()"])  # => raises ValueError: not an identifier: 'x=exit()'
