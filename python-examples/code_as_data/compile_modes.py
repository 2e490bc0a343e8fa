"""The mode given to `compile` decides whether a value is returned, dropped or shown.

"eval" takes one expression and hands its value back. "exec" takes any statements, and their values
are lost; what they define is left in the namespace. "single" takes one statement as the prompt
does, and shows each value by calling `sys.displayhook`, which a console may replace.

Takeaway: "eval" for a value, "exec" for definitions, "single" to build a prompt.
Differs: bytecode: `eval` of code compiled for "exec" is None on CPython; on GraalPy it is the value
    of the last statement, if that is an expression. Rely on neither: compile for "eval" instead.
Covers: P06
"""

import sys
from typing import Any

# "eval": one expression, one value; the same code serves other names.
eval("2 ** 10")  # => 1024
eval("x + y", {"x": 3, "y": 4})  # => 7
code = compile("x + 1", "<string>", "eval")
eval(code, {"x": 41})  # => 42
eval(code, {"x": 0.5})  # => 1.5

# "exec": statements. The function stays behind in the namespace.
namespace: dict[str, Any] = {}
exec(
    """
def greet(name):
    return f"Hello, {name}!"

greet("nobody")
""",
    namespace,
)
print(namespace["greet"]("World"))  # => Hello, World!

# An expression may be compiled for "exec" as well, and then its value goes nowhere. Nearly so:
value = eval(compile("6 * 7", "<string>", "exec"))  # cpython=> None
# graalpy=> 42
value = eval(compile("answer = 6 * 7", "<string>", "exec"), {})  # => None

# "single": every value except None is shown, even inside a loop; a name assigned is not.
exec(compile("6 * 7", "<prompt>", "single"))  # => 42
exec(compile("None", "<prompt>", "single"))  # => (no output)
exec(compile("for word in 'to', 'be': word.upper()\n", "<prompt>", "single"))
# => 'TO'
# => 'BE'

# The mode is checked against the text, each with its own complaint.
# compile("x = 1", "<string>", "eval")  # => raises SyntaxError: invalid syntax
# compile("x = 1", "<string>", "run")
# => raises ValueError: compile() mode must be 'exec', 'eval' or 'single'

# compile("x = 1\ny = 2", "<string>", "single")
# => raises SyntaxError: multiple statements found while compiling a single statement


class Notebook:
    """A cell of a notebook: runs statements and keeps what a prompt would have shown."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {}
        self.history: list[object] = []

    def run(self, cell: str) -> list[object]:
        shown: list[object] = []
        previous, sys.displayhook = sys.displayhook, shown.append
        try:
            exec(compile(cell, f"<cell {len(self.history) + 1}>", "single"), self.names)
        finally:
            sys.displayhook = previous
        self.history += shown
        return shown


notebook = Notebook()
notebook.run("price = 20")  # => []
notebook.run("price * 5")  # => [100]
notebook.run("price; price / 8")  # => [20, 2.5]
notebook.history  # => [100, 20, 2.5]
