"""`compile` parses text once; `eval` then runs the same code with different names.

A rule that users may configure, such as a price formula, arrives as text. Compiled when it is
loaded, it reports mistakes in the text at once, and tells which names it needs. None of this makes
text from strangers safe to run.

You meet this when a formula stands in a settings file, and is evaluated for every order.

Takeaway: Compile when the text arrives, evaluate when the values do, and do neither with untrusted
    text.
Level: entry
See also: code_as_data/literal_eval_literals_only.py, code_as_data/restricted_eval_is_no_sandbox.py,
    code_as_data/compile_modes.py
Covers: B73
"""

# B73.eval: the value of an expression.
result = eval("2 + 3 * 4")  # => 14

# B73.compile: compiled once, and evaluated with different names.
compiled = compile("x + y", "<string>", "eval")
result = eval(compiled, {"x": 10, "y": 5})  # => 15
result = eval(compiled, {"x": "py", "y": "thon"})  # => 'python'
# eval(compiled, {"x": 10})  # => raises NameError: name 'y' is not defined

# eval takes one expression; statements are for exec.
# eval("x = 1")  # => raises SyntaxError: invalid syntax
eval("[n * n for n in range(4)]")  # => [0, 1, 4, 9]


class Rule:
    """A formula from a settings file: checked when it is read, evaluated as often as needed."""

    def __init__(self, text: str, allowed: set[str]) -> None:
        self._code = compile(text, f"<rule {text!r}>", "eval")
        if unknown := sorted(set(self._code.co_names) - allowed):
            raise ValueError(f"unknown names in {text!r}: {', '.join(unknown)}")

    def __call__(self, **names: object) -> object:
        return eval(self._code, dict(names))


FIELDS = {"price", "quantity", "discount"}

total = Rule("price * quantity * (1 - discount)", FIELDS)
total(price=20, quantity=5, discount=0.25)  # => 75.0
total(price=10, quantity=1, discount=0)  # => 10
# Rule("price *", FIELDS)  # => raises SyntaxError: invalid syntax
# Rule("price * tax", FIELDS)  # => raises ValueError: unknown names in 'price * tax': tax

# The check finds mistakes, not attacks: the names in a lambda belong to another code object.
# Rule("().__class__", FIELDS)  # => raises ValueError: unknown names in '().__class__': __class__
escape = Rule("(lambda: ().__class__)()", FIELDS)
escape()  # => <class 'tuple'>
