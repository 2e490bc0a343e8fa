"""Taking the builtins away from `eval` stops accidents, not attackers.

With a `__builtins__` of your own in the globals, CPython finds no `open` and no `__import__`, which
looks like a sandbox. But every value leads to its class, that to the root class and to all others,
and a builtin function leads to its module: attributes are enough, no name is needed.

You meet this when someone suggests `eval` with an empty `__builtins__` for formulas from users.

Takeaway: There is no safe eval: evaluate a tree of the nodes that you have listed, or nothing.
Differs: object model: GraalPy ignores `__builtins__` in the globals of eval and exec: there all
    builtins stay within reach, and even the accidents happen.
Level: deep
See also: code_as_data/literal_eval_literals_only.py, security/sql_parameters_are_never_code.py
Covers: P06
"""

import ast
import math
import operator

SAFE_BUILTINS = {"abs": abs, "max": max, "min": min, "len": len, "sum": sum, "sorted": sorted}


def restricted_eval(expression: str, **names: object) -> object:
    return eval(expression, {"__builtins__": SAFE_BUILTINS, **names})


# P06.restricted: expressions with the builtins that were allowed.
restricted_eval("max(1, 2, 3)")  # => 3
restricted_eval("sum(prices) / len(prices)", prices=[2, 4, 9])  # => 5.0


def attempt(expression: str) -> str:
    try:
        return f"got {type(restricted_eval(expression)).__name__}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


# P06.blocked: other builtins are not found, on CPython.
print(attempt("__import__('os')"))  # cpython=> NameError: name '__import__' is not defined
# graalpy=> got module
print(attempt("open"))  # cpython=> NameError: name 'open' is not defined
# graalpy=> got builtin_function_or_method


# Somewhere in the program, there is a class with a secret.
class Vault:
    api_key = "s3cr3t"


CLIMB = "[c for c in ().__class__.__mro__[-1].__subclasses__() if c.__name__ == 'Vault'][0].api_key"

# P06.escape: the formula finds it without any builtin.
restricted_eval(CLIMB)  # => 's3cr3t'

# A builtin function that was allowed leads to the module of all builtins.
restricted_eval("max.__self__.__import__('os').__name__")  # => 'os'


# And each of your functions leads to the globals of its module.
def with_tax(price: float) -> float:
    return price * 1.19


restricted_eval("with_tax.__globals__['Vault'].api_key", with_tax=with_tax)  # => 's3cr3t'

# The safe way uses no eval, and accepts only the nodes that are listed here.
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}
FUNCTIONS = {"max": max, "min": min, "sqrt": math.sqrt}


def calculate(text: str, **names: float) -> float:
    def value(node: ast.AST) -> float:
        match node:
            case ast.Expression(body):
                return value(body)
            case ast.Constant(int() | float() as number):
                return number
            case ast.Name(name) if name in names:
                return names[name]
            case ast.BinOp(left, op, right) if type(op) in OPERATORS:
                return OPERATORS[type(op)](value(left), value(right))
            case ast.Call(ast.Name(name), arguments, []) if name in FUNCTIONS:
                return FUNCTIONS[name](*map(value, arguments))
        raise ValueError(f"not allowed: {ast.unparse(node)}")

    return value(ast.parse(text, mode="eval"))


# P06.listed: it calculates, and refuses everything else.
calculate("max(price, 10) * quantity - 1", price=4, quantity=5)  # => 49
# calculate(CLIMB)  # => raises ValueError: not allowed: [c for c in …][0].api_key
# calculate("max.__self__")  # => raises ValueError: not allowed: max.__self__
# calculate("sqrt(two)")  # => raises ValueError: not allowed: two
