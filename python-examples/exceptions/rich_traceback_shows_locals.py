"""rich adds the local variables to each frame of a traceback.

An ordinary traceback names the line that failed, but not the values it failed for. With
show_locals, rich's traceback has them. It is drawn with colours on a terminal, and is available as
data, too.

You meet this when a failure can't be reproduced because its input is not known.

Takeaway: With show_locals, a traceback also says which values failed; watch for secrets in it.
Level: core
See also: exceptions/rich_traceback_leaves_out_frames.py, exceptions/traceback_as_text.py
Covers: P22
"""

# /// script
# dependencies = ["rich>=13"]
# [tool.verified-examples]
# timeout = 60
# ///

import json
import sys

from rich.traceback import Traceback, install


def unit_price(order: dict[str, int]) -> float:
    _api_key = "sk-live-4711"
    pieces = order["pieces"]
    return order["total"] / pieces


def describe(text: str) -> str:
    order = json.loads(text)
    return f"{unit_price(order):.2f} each"


describe('{"total": 10, "pieces": 4}')  # => '2.50 each'


def locals_of_frames(**options: bool) -> None:
    """Print what rich would show for each frame of a failure, from the second one on."""
    try:
        describe('{"total": 10, "pieces": 0}')
    except ZeroDivisionError as error:
        trace = Traceback.extract(type(error), error, error.__traceback__, **options)
        for frame in trace.stacks[0].frames[1:]:
            print(frame.name, {name: str(value) for name, value in (frame.locals or {}).items()})


# By default, rich shows no variables.
locals_of_frames()
# => describe {}
# => unit_price {}

# P22.rich: with show_locals, it shows why the division failed, and a secret key.
locals_of_frames(show_locals=True)
# => describe {'text': '\'{"total": 10, "pieces": 0}\'', 'order': "{'total': 10, 'pieces': 0}"}
# => unit_price {'order': "{'total': 10, 'pieces': 0}", '_api_key': "'sk-live-4711'", 'pieces': '0'}

# Names that begin with an underscore can be left out. That is a convention, and no protection.
locals_of_frames(show_locals=True, locals_hide_sunder=True)
# => describe {'text': '\'{"total": 10, "pieces": 0}\'', 'order': "{'total': 10, 'pieces': 0}"}
# => unit_price {'order': "{'total': 10, 'pieces': 0}", 'pieces': '0'}

# P22.installed: install() makes rich draw every exception that is not caught.
previous = install(show_locals=True)
sys.excepthook.__module__  # => 'rich.traceback'
sys.excepthook = previous
