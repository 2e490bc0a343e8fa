"""load_dotenv() fills os.environ from a file, and keeps the variables that are set already.

That is the right way around: a variable of the server wins over a file that a developer forgot. A
missing file is not an error, so a missing secret has to be one in your program. Without a name,
load_dotenv() looks for `.env` in the folder of the file that calls it, and then upwards.

You meet this when a program starts with the settings of another project, or with none.

Takeaway: Call load_dotenv() once at the start, with a path, and read the secret with
    os.environ[…].
Level: core
See also: security/dotenv_values_stay_in_a_dict.py, security/missing_secret_fails_at_start.py
Covers: P30
"""

# /// script
# dependencies = ["python-dotenv>=1.0"]
# ///

import os
import runpy
from pathlib import Path

from dotenv import find_dotenv, load_dotenv

Path(".env").write_text("SECRET_KEY=sk-dev-4711\nHOST=localhost\nURL=https://${HOST}:8443\n")

# P30.loaded: names that are not set come from the file, others stay as they are.
os.environ["HOST"] = "shop.test"
load_dotenv(".env")  # => True
os.environ["SECRET_KEY"]  # => 'sk-dev-4711'
os.environ["HOST"]  # => 'shop.test'

# References in the file use the environment, too.
os.environ["URL"]  # => 'https://shop.test:8443'

# With override=True, the file wins.
load_dotenv(".env", override=True)  # => True
os.environ["HOST"]  # => 'localhost'

# A missing file is no error, and sets nothing.
load_dotenv("other.env")  # => False
# os.environ["PAYMENT_KEY"]  # => raises KeyError: 'PAYMENT_KEY'

# Without a name, the search begins in the folder of the calling file, not where the program runs.
Path("shop").mkdir()
Path("shop/.env").write_text("SECRET_KEY=of-the-shop\n")
Path("shop/main.py").write_text("from dotenv import find_dotenv\nfound = find_dotenv()\n")
found = runpy.run_path("shop/main.py")["found"]
Path(found).relative_to(Path.cwd()).as_posix()  # => 'shop/.env'

# usecwd=True begins in the working directory.
Path(find_dotenv(usecwd=True)).relative_to(Path.cwd()).as_posix()  # => '.env'
