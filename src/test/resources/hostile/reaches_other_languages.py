"""Another language of the machine."""

import polyglot

print(polyglot.eval(language="python", string="1"))  # => 1
