"""Messages: none, several lines, notes, a KeyError's quotes, a SyntaxError, groups, chains."""

import json, sys

class Oops(Exception):
    pass

class Bank:
    class Closed(Exception):
        pass

noted = ValueError("bad row")
noted.add_note("in line 7")
# raise Oops  # => raises Oops
# raise Bank.Closed("today")  # => raises Bank.Closed: today
# raise noted  # => raises ValueError: bad row
               # => in line 7
# raise Oops("one\ntwo")  # => raises Oops: one
                          # => two
# {}["a"]  # => raises KeyError: 'a'
# eval("1 +")  # => raises SyntaxError: invalid syntax
# json.loads("x")  # => raises json.decoder.JSONDecodeError: Expecting value: …
# raise ExceptionGroup("two", [Oops(), Oops()])  # => raises ExceptionGroup: two (2 sub-exceptions)
# raise Oops("outer") from noted  # => raises Oops: outer
# sys.exit("bye")  # => raises SystemExit: bye
# assert 1 > 2, "never"  # => raises AssertionError: never
