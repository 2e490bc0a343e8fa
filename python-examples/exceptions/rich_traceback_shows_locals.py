"""rich draws a traceback with the source around each line and, on request, the local variables.

An ordinary traceback names the line that failed, but not the values it failed for. rich adds them,
and leaves out frames of libraries that are told to be of no interest. Drawn on a console of its own
it is a text like any other, for a log or a report.

Takeaway: show_locals answers the first question about a failure; mind the secrets in it.
Covers: P22
"""

# /// script
# dependencies = ["rich>=13"]
# [tool.verified-examples]
# timeout = 60
# ///

import io
import json
import re
import sys

from rich.console import Console
from rich.traceback import Traceback, install


def unit_price(order: dict) -> float:
    _api_key = "sk-live-4711"
    pieces = order["pieces"]
    return order["total"] / pieces


def describe(text: str) -> str:
    order = json.loads(text)
    return f"{unit_price(order):.2f} each"


def plain_console() -> Console:
    """Draws into a text, 100 characters wide, without colours."""
    return Console(file=io.StringIO(), width=100, color_system=None)


def drawn(text: str, **options) -> str:
    console = plain_console()
    try:
        describe(text)
    except Exception as error:
        console.print(Traceback.from_exception(type(error), error, error.__traceback__, **options))
    return console.file.getvalue()


def marked(picture: str) -> list[str]:
    """The lines with an arrow before them: where each frame stood."""
    return re.findall(r"❱ +\d+ [│ ]*(.+?) *│\n", picture)


def values(picture: str) -> list[str]:
    """What the boxes of local variables show."""
    return re.findall(r"│ │ +(\w+ = .+?) +│ +│\n", picture)


NO_PIECES = '{"total": 10, "pieces": 0}'
picture = drawn(NO_PIECES)
for statement in marked(picture):
    print(statement)
    # => describe(text)
    # => return f"{unit_price(order):.2f} each"
    # => return order["total"] / pieces
picture.splitlines()[-1]  # => 'ZeroDivisionError: division by zero'

# Three lines above and below each, numbered as in the file, or as many as `extra_lines` says.
"pieces = order[" in picture  # => True
"pieces = order[" in drawn(NO_PIECES, extra_lines=0)  # => False

# On request, the variables of each frame: why the division failed, and a key in every report.
values(picture)  # => []
picture = drawn(NO_PIECES, show_locals=True)
values(picture)[-3:]
# => ["_api_key = 'sk-live-4711'", "order = {'total': 10, 'pieces': 0}", 'pieces = 0']

# Names that begin with an underscore can be left out. It is a convention, and no protection.
values(drawn(NO_PIECES, show_locals=True, locals_hide_sunder=True))[-2:]
# => ["order = {'total': 10, 'pieces': 0}", 'pieces = 0']

# Frames of others: their source is no help, so they can be named without it.
len(marked(drawn("{")))  # => 5
marked(drawn("{", suppress=[json]))  # => ['describe(text)', 'order = json.loads(text)']
" in raw_decode" in drawn("{", suppress=[json])  # => True


# A long recursion is cut in the middle.
def countdown(number: int) -> float:
    return 1 / number if number == 0 else countdown(number - 1)


def hook_draws(function) -> str:
    """What rich shows when it is installed for uncaught exceptions."""
    console = plain_console()
    previous = install(console=console, max_frames=4)
    try:
        function()
    except Exception:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.excepthook = previous
    return console.file.getvalue()


picture = hook_draws(lambda: countdown(30))
len(marked(picture))
re.findall(r"\.\.\. (\d+ frames hidden)", picture)
