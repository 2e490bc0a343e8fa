"""The mode given to `compile` decides whether a value is returned, dropped or shown.

"eval" takes one expression and returns its value. "exec" takes any statements; what they define is
left in the namespace, and their values are lost. "single" takes one statement, as the prompt does,
and shows each value by calling `sys.displayhook`, which a console may replace.

You meet this when you build a console, a notebook or a template engine.

Takeaway: Use "eval" for a value, "exec" for definitions, "single" to build a prompt.
Differs: bytecode: `eval` of code compiled for "exec" is None on CPython; on GraalPy it is the value
    of the last statement, if that is an expression. Rely on neither: compile for "eval" instead.
Level: core
See also: code_as_data/eval_and_compile.py, code_as_data/exec_and_namespaces.py
Covers: P06
"""

import sys
from typing import Any

# P06.eval: one expression, one value; the same code works with other names.
eval("2 ** 10")  # => 1024
eval("x + y", {"x": 3, "y": 4})  # => 7
code = compile("x + 1", "<string>", "eval")
eval(code, {"x": 41})  # => 42
eval(code, {"x": 0.5})  # => 1.5

# P06.exec: statements. The function is left in the namespace.
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

# An expression may be compiled for "exec", too; then its value is lost, on CPython.
value = eval(compile("6 * 7", "<string>", "exec"))  # cpython=> None
# graalpy=> 42
value = eval(compile("answer = 6 * 7", "<string>", "exec"), {})  # => None

# P06.single: every value except None is shown, even inside a loop.
exec(compile("6 * 7", "<prompt>", "single"))  # => 42
exec(compile("None", "<prompt>", "single"))  # => (no output)
exec(compile("for word in 'to', 'be': word.upper()\n", "<prompt>", "single"))
# => 'TO'
# => 'BE'

# A text that does not fit its mode is refused.
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
