"""A syntax tree can be changed and compiled like the text it came from.

pytest rewrites assertions between parsing and compiling, and template engines make functions there.
Nodes keep the line numbers of the source, so a traceback from changed code still points into the
file. Nodes made by hand have none, and must be given some.

You meet this when you want to measure or change code that you cannot edit.

Takeaway: Parse, transform, fix the locations, compile; `ast.unparse` shows what you made.
Level: core
See also: code_as_data/fold_constants.py, code_as_data/analyse_without_running.py
Covers: B74
"""

import ast
import traceback

SOURCE = """
def add(a, b):
    return a + b

result = add(2, 3)
"""

# B74.compile: a tree compiles to the same program as its text.
tree = ast.parse(SOURCE)
namespace: dict[str, object] = {}
exec(compile(tree, "<tree>", "exec"), namespace)
print(namespace["result"])  # => 5


class CountCalls(ast.NodeTransformer):
    """Puts a line in front of every function body, as a coverage tool does."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        probe = ast.parse(f"hits.append({node.name!r})").body[0]
        node.body.insert(0, ast.copy_location(probe, node.body[0]))
        return node


changed = ast.fix_missing_locations(CountCalls().visit(ast.parse(SOURCE)))
# B74.change: each function now counts its calls.
print(ast.unparse(changed))
# => def add(a, b):
# =>     hits.append('add')
# =>     return a + b
# => result = add(2, 3)

hits: list[str] = []
exec(compile(changed, "<tree>", "exec"), {"hits": hits})
print(hits)  # => ['add']

# B74.location: a node made by hand has no position, which compile() requires.
by_hand = ast.parse("a + b", mode="eval")
by_hand.body.left = ast.Constant(40)
# compile(by_hand, "", "eval")  # => raises TypeError: required field "lineno" missing from expr
code = compile(ast.fix_missing_locations(by_hand), "<tree>", "eval")
eval(code, {"b": 2})  # => 42

# The mode must fit the tree: a module holds statements and has no value.
# compile(tree, "<tree>", "eval")  # => raises TypeError: expected Expression node, got Module

# The added line does not move the others: an error still names the line of the source.
FAULTY = "def share(total):\n    return total / people\n\nshare(1)\n"
tree = ast.fix_missing_locations(CountCalls().visit(ast.parse(FAULTY)))
try:
    exec(compile(tree, "<report>", "exec"), {"hits": hits})
except NameError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{last.filename}, line {last.lineno}, in {last.name}: {error}")
    # => <report>, line 2, in share: name 'people' is not defined
hits  # => ['add', 'share']
