"""The defaults of the environment."""

import locale, os, sys

sys.stdout.encoding  # => 'utf-8'
sys.stdout.isatty()  # => False
sys.flags.optimize  # => 0
os.environ.get("VERIFIED")  # => (no output)
os.listdir()  # => []
__name__  # => '__main__'
