"""`ast.literal_eval` reads Python values and refuses everything that would have to be run.

It parses text and builds the value from the tree: strings, numbers, tuples, lists, dicts, sets,
booleans, None. Names, calls, attributes and arithmetic are rejected before any of it happens, so
text from a settings file or a test's expectation can be read without trusting it.

Takeaway: For values use literal_eval or json; eval is for code, and only for your own.
Covers: B73
"""

import ast
import json

safe_dict = ast.literal_eval("{'a': 1, 'b': 2}")  # => {'a': 1, 'b': 2}

# What JSON cannot say survives: tuples, sets, bytes, None, keys that are not strings.
ast.literal_eval("[(1, 2), {3}, b'\\x00', None, True, {4: 'four'}]")
# => [(1, 2), {3}, b'\x00', None, True, {4: 'four'}]
ast.literal_eval("-1_000")  # => -1000
ast.literal_eval("3 + 4j")  # => (3+4j)
ast.literal_eval("set()")  # => set()

# Nothing that has to be run gets through, however harmless. The message names what was found.
# ast.literal_eval("open('secret')")
# => raises ValueError: malformed node or string on line 1: <ast.Call object at …>

# ast.literal_eval("2 + 3")
# => raises ValueError: malformed node or string on line 1: <ast.BinOp object at …>

# ast.literal_eval("x")
# => raises ValueError: malformed node or string on line 1: <ast.Name object at …>

# ast.literal_eval("().__class__")
# => raises ValueError: malformed node or string on line 1: <ast.Attribute object at …>

# ast.literal_eval("[n for n in 'a']")
# => raises ValueError: malformed node or string on line 1: <ast.ListComp object at …>

# Broken text is another error: code that reads settings has to expect both.
# ast.literal_eval("{'a': 1")  # => raises SyntaxError: '{' was never closed

# It reads what repr() of such values writes, so the two make a round trip ...
settings = {"retry": (1, 2, 4), "tags": {"blue"}, "timeout": None}
ast.literal_eval(repr(settings)) == settings  # => True

# ... while JSON and Python spell the same three constants differently.
json.loads("[true, false, null]")  # => [True, False, None]
# ast.literal_eval("true")
# => raises ValueError: malformed node or string on line 1: <ast.Name object at …>

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
