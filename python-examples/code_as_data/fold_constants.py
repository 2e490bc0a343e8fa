"""A transformer folds constants from the leaves upwards and returns the rest as it is.

`2 * 3 * 7` becomes `42` before the program runs, provided that the inner product is replaced first:
so `generic_visit` comes before the decision. Some things must not be folded: a division by zero has
to fail where it stands, and a power may take for ever.

You meet this when you write a code generator or an optimiser, or wonder what CPython's does.

Takeaway: Transform the children first; fold only what is known to be cheap; else return the node.
Differs: bytecode: CPython's compiler folds constants by itself, so that such a transformer saves it
    nothing; GraalPy keeps the factors in the code object and leaves the rest to its compiler.
Level: core
See also: code_as_data/compile_a_tree.py, bytecode/code_object_describes_a_function.py
Covers: P05
"""

import ast
import operator

# No Pow: `9**9**9` in the source would keep this program busy for good.
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def is_number(node: ast.expr) -> bool:
    # Exactly these types: text can be multiplied too, and True is an int.
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


class ConstantFolder(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        fold = OPERATORS.get(type(node.op))
        if fold is None or not (is_number(node.left) and is_number(node.right)):
            return node
        try:
            value = fold(node.left.value, node.right.value)
        except ArithmeticError:
            return node
        return ast.copy_location(ast.Constant(value), node)


def fold(source: str) -> str:
    return ast.unparse(ConstantFolder().visit(ast.parse(source)))


# P05.fold: the product is computed when the tree is transformed.
fold("result = 2 * 3 * 7")  # => 'result = 42'
fold("timeout = 24 * 60 * 60")  # => 'timeout = 86400'

tree = ConstantFolder().visit(ast.parse("result = 2 * 3 * 7"))
namespace: dict[str, object] = {}
exec(compile(tree, "<folded>", "exec"), namespace)
print(namespace["result"])  # => 42

# `*` groups from the left, so only factors at the front are folded.
fold("2 * 3 * radius")  # => '6 * radius'
fold("radius * 2 * 3")  # => 'radius * 2 * 3'
fold("radius * (2 * 3)")  # => 'radius * 6'

# P05.kept: what fails has to fail at run time, in its own line.
fold("ratio = 1 / 0")  # => 'ratio = 1 / 0'
fold("total = 1 + 'one'")  # => "total = 1 + 'one'"

# A tree has no negative constants: -3 is the operator minus, applied to 3.
fold("2 * -3")  # => '2 * -3'
print(ast.dump(ast.parse("-3", mode="eval").body))
# => UnaryOp(op=USub(), operand=Constant(value=3))

# Text is left alone: the product would be much longer than the code.
fold("ruler = '=' * 1_000_000")  # => "ruler = '=' * 1000000"

# CPython's own compiler does the same.
compile("2_000 * 3_000 * 7", "<plain>", "eval").co_consts
# cpython[3.11-3.13]=> (42000000,)
# cpython[3.14+]=> (2000, 42000000)
# graalpy=> (2000, 3000, 7)
