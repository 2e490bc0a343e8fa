"""A syntax tree answers questions about code that is never run.

`ast.parse` reads a program the way Python does, so a search through the tree cannot be misled by
strings, comments or line breaks as a regular expression can. Linters, dead-code finders and import
checkers all begin like this.

Takeaway: Ask the tree about code, never the text.
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

# Nothing is printed here: no line of the program is executed.
tree = ast.parse(SOURCE)
type(tree.body[0]).__name__  # => 'Expr'

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

# walk() goes breadth first, hence 14 before 13; and `async def` is a node type of its own.
[node.name for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)]  # => ['fetch']

# The text says "return" twice more than the program does.
SOURCE.count("return")  # => 5
sum(isinstance(node, ast.Return) for node in ast.walk(tree))  # => 3

Function = ast.FunctionDef | ast.AsyncFunctionDef


class MutableDefaults(ast.NodeVisitor):
    """The linter rule that every team writes first: a default list is shared by all calls."""

    def __init__(self) -> None:
        self.findings: list[str] = []

    def visit_FunctionDef(self, node: Function) -> None:
        arguments = [*node.args.posonlyargs, *node.args.args]
        defaults = node.args.defaults
        for argument, default in zip(arguments[-len(defaults) :], defaults):
            if isinstance(default, (ast.List, ast.Dict, ast.Set)):
                shown = ast.unparse(default)
                self.findings.append(f"{node.lineno}: {node.name}({argument.arg}={shown})")
        # Without this call the visitor would not look inside: nested functions would be missed.
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef


def check(source: str) -> list[str]:
    visitor = MutableDefaults()
    visitor.visit(ast.parse(source))
    return visitor.findings


check(SOURCE)  # => ['7: log(seen=[])', '11: fetch(headers={})']
check("def outer():\n    def inner(cache={}): ...")  # => ['2: inner(cache={})']
check("def fine(items=None, size=(1, 2)): ...")  # => []
