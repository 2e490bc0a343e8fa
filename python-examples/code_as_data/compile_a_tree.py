"""A syntax tree can be changed and compiled like the text it came from.

Between parsing and compiling lies the place where pytest rewrites assertions and template engines
build functions. Nodes keep the line numbers of the source, so that a traceback out of changed code
still points into the file; nodes made by hand have none and must be given some.

Takeaway: Parse, transform, fix the locations, compile; `ast.unparse` shows what you made.
Covers: B74
"""

import ast
import traceback

SOURCE = """
def add(a, b):
    return a + b

result = add(2, 3)
"""

# A tree compiles to the same program as its text.
tree = ast.parse(SOURCE)
namespace: dict[str, object] = {}
exec(compile(tree, "<tree>", "exec"), namespace)
print(namespace["result"])  # => 5


class CountCalls(ast.NodeTransformer):
    """Puts a line in front of every function body: coverage measurement in miniature."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        probe = ast.parse(f"hits.append({node.name!r})").body[0]
        node.body.insert(0, ast.copy_location(probe, node.body[0]))
        return node


changed = ast.fix_missing_locations(CountCalls().visit(ast.parse(SOURCE)))
print(ast.unparse(changed))
# => def add(a, b):
# =>     hits.append('add')
# =>     return a + b
# => result = add(2, 3)

hits: list[str] = []
exec(compile(changed, "<tree>", "exec"), {"hits": hits})
print(hits)  # => ['add']

# A node made by hand has no position, and compile() insists on one.
by_hand = ast.parse("a + b", mode="eval")
by_hand.body.left = ast.Constant(40)
# compile(by_hand, "", "eval")  # => raises TypeError: required field "lineno" missing from expr
code = compile(ast.fix_missing_locations(by_hand), "<tree>", "eval")
eval(code, {"b": 2})  # => 42

# The mode must fit the tree: a module holds statements and has no value.
# compile(tree, "<tree>", "eval")  # => raises TypeError: expected Expression node, got Module

# The line that was put in has not moved the others: an error still names the line of the source.
FAULTY = "def share(total):\n    return total / people\n\nshare(1)\n"
tree = ast.fix_missing_locations(CountCalls().visit(ast.parse(FAULTY)))
try:
    exec(compile(tree, "<report>", "exec"), {"hits": hits})
except NameError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{last.filename}, line {last.lineno}, in {last.name}: {error}")
    # => <report>, line 2, in share: name 'people' is not defined
hits  # => ['add', 'share']
