"""A .env file can be read into a dictionary, and need not go through os.environ.

`load_dotenv` puts every line of the file into the environment, where each library and each child
process can read it. `dotenv_values` returns a dictionary and changes nothing. With either of them a
variable that is set already should win: the file is for developers, the environment for servers.

Takeaway: Read .env with dotenv_values, lay os.environ over it, and keep the secret out of the repr.
Differs: standard library: On GraalPy `codecs.decode(text, "unicode-escape")` wants bytes, where
    CPython takes a str, so that an escape sequence in a .env file ends with a TypeError.
Covers: P30
"""

# /// script
# dependencies = ["python-dotenv>=1.0"]
# ///

import os
import runpy
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values, find_dotenv, load_dotenv

Path(".env").write_text("""\
# for development only, and named in .gitignore
SECRET_KEY=sk-dev-4711   # not the real one
export HOST="localhost"
URL=https://${HOST}:8443/${SCHEMA:-public}
PASSWORD='a$b #c'
EMPTY=
DEBUG
""")

# Comments and quotes are gone, references are resolved but for those in single quotes.
values = dotenv_values(".env")
for name, value in values.items():
    print(f"{name}: {value!r}")
    # => SECRET_KEY: 'sk-dev-4711'
    # => HOST: 'localhost'
    # => URL: 'https://localhost:8443/public'
    # => PASSWORD: 'a$b #c'
    # => EMPTY: ''
    # => DEBUG: None

# All that without a trace.
"SECRET_KEY" in os.environ  # => False

# In double quotes a backslash introduces what it does in Python.
try:
    lines = dotenv_values(stream=StringIO(r'LINES="first\nsecond"'))["LINES"]
    print(lines)
    # cpython=> first
    # cpython=> second
except TypeError as error:
    print(error)  # graalpy=> a bytes-like object is required, not 'str'

# In front of the file, the environment: whoever sets a variable for a run has a reason.
os.environ["HOST"] = "shop.test"
{**values, **os.environ}["HOST"]  # => 'shop.test'

# A reference within the file finds the file's own values first ...
dotenv_values(".env")["URL"]  # => 'https://localhost:8443/public'

# ... but not when loading: load_dotenv() prefers what is set, in references, too.
load_dotenv(".env")  # => True
os.environ["HOST"]  # => 'shop.test'
os.environ["URL"]  # => 'https://shop.test:8443/public'
os.environ["SECRET_KEY"]  # => 'sk-dev-4711'
load_dotenv(".env", override=True)  # => True
os.environ["HOST"]  # => 'localhost'

# A missing file is no error. A missing secret has to be one, and that is up to you.
load_dotenv("other.env")  # => False


# Without a name, it searches from the file that calls it upwards, and not where the program runs.
Path("shop").mkdir()
Path("shop/.env").write_text("SECRET_KEY=of-the-shop\n")
Path("shop/main.py").write_text("from dotenv import find_dotenv\nfound = find_dotenv()\n")
found = runpy.run_path("shop/main.py")["found"]
Path(found).parent.name  # => 'shop'
Path(find_dotenv(usecwd=True)).parent == Path.cwd()  # => True


# A dictionary shows all it has to whoever prints it. Take what you need, and leave out the secret.
@dataclass(frozen=True)
class Settings:
    host: str
    secret_key: str = field(repr=False)


print(Settings(values["HOST"], values["SECRET_KEY"]))  # => Settings(host='localhost')
"sk-dev-4711" in repr(values)  # => True
