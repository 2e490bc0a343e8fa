"""dotenv_values() reads a .env file into a dictionary and changes nothing else.

load_dotenv() puts every line of the file into os.environ, where each library and each child
process can read it. dotenv_values() returns a dictionary instead. A variable that is set in the
environment should win: the file is for developers, the environment for servers.

You meet this when developers keep their settings in a .env file, and servers in variables.

Takeaway: Read .env with dotenv_values(), let os.environ win, and keep the secret out of the repr.
Differs: standard library: On GraalPy `codecs.decode(text, "unicode-escape")` wants bytes, where
    CPython takes a str, so an escape sequence in a .env file ends with a TypeError.
Level: core
See also: security/load_dotenv_keeps_what_is_set.py, security/missing_secret_fails_at_start.py
Covers: P30
"""

# /// script
# dependencies = ["python-dotenv>=1.0"]
# ///

import os
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values

Path(".env").write_text("""\
# for development only, and named in .gitignore
SECRET_KEY=sk-dev-4711   # not the real one
export HOST="localhost"
URL=https://${HOST}:8443/${SCHEMA:-public}
PASSWORD='a$b #c'
EMPTY=
DEBUG
""")

# P30.dotenv: comments and quotes are removed, and references resolved, except in single quotes.
values = dotenv_values(".env")
for name, value in values.items():
    print(f"{name}: {value!r}")
    # => SECRET_KEY: 'sk-dev-4711'
    # => HOST: 'localhost'
    # => URL: 'https://localhost:8443/public'
    # => PASSWORD: 'a$b #c'
    # => EMPTY: ''
    # => DEBUG: None

# The environment is unchanged.
os.environ.get("SECRET_KEY", "not set")  # => 'not set'

# In double quotes, a backslash begins an escape sequence.
try:
    lines = dotenv_values(stream=StringIO(r'LINES="first\nsecond"'))["LINES"]
    print(lines)
    # cpython=> first
    # cpython=> second
except TypeError as error:
    print(error)  # graalpy=> a bytes-like object is required, not 'str'

# A variable that is set wins over the file.
os.environ["HOST"] = "shop.test"
{**values, **os.environ}["HOST"]  # => 'shop.test'

# References inside the file still use the file's own values.
dotenv_values(".env")["URL"]  # => 'https://localhost:8443/public'


@dataclass(frozen=True)
class Settings:
    host: str
    secret_key: str = field(repr=False)


# Printed, the dictionary shows the secret. A class of your own can leave it out of its repr.
str(values).count("sk-dev-4711")  # => 1
print(Settings(values["HOST"], values["SECRET_KEY"]))  # => Settings(host='localhost')
