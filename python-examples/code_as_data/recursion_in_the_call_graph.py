"""A visitor that remembers where it is turns a list of calls into a call graph.

`ast.dump` shows what a node is made of, and a NodeVisitor has a method for each kind of node. The
names of the calls are not enough: a call is recursive only because of the function around it, so
the visitor keeps track of that function while it descends.

You meet this when a linter should know in which function, class or loop a node stands.

Takeaway: Keep the context in the visitor, because a node does not know its parent.
Level: core
See also: code_as_data/analyse_without_running.py, code_as_data/missing_await_linter.py
Covers: P05
"""

import ast

FACTORIAL = """
def factorial(n):
    if n <= 1:
        return 1
    return n * factorial(n - 1)
"""

# P05.dump: of the last line, `n * factorial(n - 1)`, this is the argument.
tree = ast.parse(FACTORIAL)
product = tree.body[0].body[-1].value
print(ast.dump(product.right.args[0], indent=2))
# => BinOp(
# =>   left=Name(id='n', ctx=Load()),
# =>   op=Sub(),
# =>   right=Constant(value=1))


class CallGraph(ast.NodeVisitor):
    """Which function of a program calls which, by name; calls outside functions do not count."""

    def __init__(self, source: str) -> None:
        self.calls: dict[str, list[str]] = {}
        self._around: list[str] = []
        self.visit(ast.parse(source))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.calls[node.name] = []
        self._around.append(node.name)
        self.generic_visit(node)  # without it, the visitor would not enter the function
        self._around.pop()

    def visit_Call(self, node: ast.Call) -> None:
        if self._around and isinstance(node.func, ast.Name):
            self.calls[self._around[-1]].append(node.func.id)
        self.generic_visit(node)  # arguments may hold calls, too

    def reached_from(self, name: str) -> set[str]:
        reached: set[str] = set()
        waiting = list(self.calls.get(name, []))
        while waiting:
            if (callee := waiting.pop()) not in reached:
                reached.add(callee)
                waiting += self.calls.get(callee, [])
        return reached

    def recursive(self) -> list[str]:
        return [name for name in self.calls if name in self.reached_from(name)]


# P05.recursion: factorial calls factorial.
graph = CallGraph(FACTORIAL)
list(graph.calls)  # => ['factorial']
graph.calls["factorial"]  # => ['factorial']
graph.recursive()  # => ['factorial']

# A name that occurs twice need not be recursive: here it is called from outside.
CallGraph("def once(n): return n\n\nonce(once(1))").recursive()  # => []

# A graph also finds recursion through several functions.
PARITY = """
def is_even(n):
    return n == 0 or is_odd(n - 1)

def is_odd(n):
    return n != 0 and is_even(n - 1)

def describe(n):
    return "even" if is_even(abs(n)) else "odd"
"""
parity = CallGraph(PARITY)
parity.calls["describe"]  # => ['is_even', 'abs']
parity.reached_from("describe")  # => {'is_even', 'is_odd', 'abs'}
parity.recursive()  # => ['is_even', 'is_odd']

# The tree has only names: a call through an attribute or another name is not found.
CallGraph("class Tree:\n    def size(self): return self.left.size() + 1").recursive()  # => []
CallGraph("def loop(): again()\n\nagain = loop").recursive()  # => []
