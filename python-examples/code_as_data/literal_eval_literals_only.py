"""`ast.literal_eval` reads Python values and refuses everything that would have to be run.

It parses the text and builds the value from the tree: strings, numbers, tuples, lists, dicts, sets,
booleans, None. Names, calls, attributes and arithmetic are refused, so it can read text that you do
not trust, such as settings.

You meet this when a settings file or a log contains Python values as text.

Takeaway: For values, use literal_eval or json; eval is for code, and only for your own.
Differs: messages: since Python 3.14, the message shows the node instead of its address.
Level: entry
See also: code_as_data/eval_and_compile.py, code_as_data/restricted_eval_is_no_sandbox.py
Covers: B73
"""

import ast
import json

# B73.literals: a dictionary, as Python writes it.
safe_dict = ast.literal_eval("{'a': 1, 'b': 2}")  # => {'a': 1, 'b': 2}

# It can read what JSON has no words for: tuples, sets, bytes, keys that are not strings.
ast.literal_eval("[(1, 2), {3}, b'\\x00', None, True, {4: 'four'}]")
# => [(1, 2), {3}, b'\x00', None, True, {4: 'four'}]
ast.literal_eval("-1_000")  # => -1000
ast.literal_eval("3 + 4j")  # => (3+4j)
ast.literal_eval("set()")  # => set()

# B73.refused: it refuses what would have to be run. The message names the kind of node.
# ast.literal_eval("open('secret')")
# => raises ValueError: malformed node or string on line …Call…

# ast.literal_eval("2 + 3")
# => raises ValueError: malformed node or string on line …BinOp…

# ast.literal_eval("x")
# => raises ValueError: malformed node or string on line …Name…

# ast.literal_eval("().__class__")
# => raises ValueError: malformed node or string on line …Attribute…

# ast.literal_eval("[n for n in 'a']")
# => raises ValueError: malformed node or string on line …ListComp…

# Broken text is another error; code that reads settings has to expect both.
# ast.literal_eval("{'a': 1")  # => raises SyntaxError: '{' was never closed

# It reads what repr() of such values writes …
settings = {"retry": (1, 2, 4), "tags": {"blue"}, "timeout": None}
ast.literal_eval(repr(settings)) == settings  # => True

# … while JSON and Python write the same three constants differently.
json.loads("[true, false, null]")  # => [True, False, None]
# ast.literal_eval("true")
# => raises ValueError: malformed node or string on line …Name…

# json.loads("[True]")
# => raises json.decoder.JSONDecodeError: Expecting value: line 1 column 2 (char 1)


def parse_setting(text: str) -> object:
    """A value where the text is one, else the text itself: the usual reading of KEY=value files."""
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


parse_setting("30")  # => 30
parse_setting("('a', 'b')")  # => ('a', 'b')
parse_setting("db.example.org")  # => 'db.example.org'
