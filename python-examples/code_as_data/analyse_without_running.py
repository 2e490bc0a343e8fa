"""A syntax tree answers questions about code that is never run.

`ast.parse` reads a program as Python does, so strings, comments and line breaks cannot mislead a
search in the tree, as they mislead a regular expression. Linters, dead-code finders and import
checkers begin like this.

You meet this when a search with grep finds the name in comments and strings as well.

Takeaway: Ask the tree about code, not the text.
Level: entry
See also: code_as_data/recursion_in_the_call_graph.py, code_as_data/compile_a_tree.py,
    code_as_data/missing_await_linter.py
Covers: B74
"""

import ast

SOURCE = '''
print("this line would run on import")

def add(a, b):
    return a + b

def log(message, seen=[]):
    """Mentions return and def, in a string."""
    seen.append(message)  # return, in a comment

async def fetch(url, headers={}, *, retries=3):
    if not url:
        return
    return await download(url, headers)

result = add(2, 3)
'''

# B74.parse: parsing prints nothing, because it does not run the program.
tree = ast.parse(SOURCE)  # => (no output)
type(tree.body[0]).__name__  # => 'Expr'

# B74.walk: walk() finds functions and returns.
for node in ast.walk(tree):
    match node:
        case ast.FunctionDef(name=name):
            print(f"Function: {name}")
            # => Function: add
            # => Function: log
        case ast.Return(lineno=line):
            print(f"Found return statement on line {line}")
            # => Found return statement on line 5
            # => Found return statement on line 14
            # => Found return statement on line 13

# walk() goes level by level, hence 14 before 13. `async def` is a kind of node of its own.
[node.name for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)]  # => ['fetch']

# The text has two more "return" than the program.
SOURCE.count("return")  # => 5
sum(isinstance(node, ast.Return) for node in ast.walk(tree))  # => 3

Function = ast.FunctionDef | ast.AsyncFunctionDef


class MutableDefaults(ast.NodeVisitor):
    """A rule of many linters: a default list is shared by all calls."""

    def __init__(self) -> None:
        self.findings: list[str] = []

    def visit_FunctionDef(self, node: Function) -> None:
        arguments = [*node.args.posonlyargs, *node.args.args]
        defaults = node.args.defaults
        for argument, default in zip(arguments[-len(defaults) :], defaults):
            if isinstance(default, (ast.List, ast.Dict, ast.Set)):
                shown = ast.unparse(default)
                self.findings.append(f"{node.lineno}: {node.name}({argument.arg}={shown})")
        # Without this call, the visitor would not look inside, and miss nested functions.
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef


def check(source: str) -> list[str]:
    visitor = MutableDefaults()
    visitor.visit(ast.parse(source))
    return visitor.findings


check(SOURCE)  # => ['7: log(seen=[])', '11: fetch(headers={})']
check("def outer():\n    def inner(cache={}): ...")  # => ['2: inner(cache={})']
check("def fine(items=None, size=(1, 2)): ...")  # => []
