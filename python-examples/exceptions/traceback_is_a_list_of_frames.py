"""A traceback is data: extract_tb() lists its frames.

Each entry has the file, the line, the function and the source text. The innermost frame of a
failed check is often a helper, not the line that you want to see. pytest leaves out frames that
set a local variable `__tracebackhide__`. Python itself ignores that name, but a report of your own
can honour it.

You meet this when errors are to be grouped, as error trackers do, or a helper clutters every
report.

Takeaway: Group errors by type and frames, not by message: those stay the same.
Level: deep
See also: exceptions/traceback_as_text.py, exceptions/rich_traceback_leaves_out_frames.py
Covers: P22
"""

import traceback
from types import TracebackType


def require_positive(value: int) -> None:
    __tracebackhide__ = True
    if value <= 0:
        raise AssertionError(f"expected a positive number, got {value}")


def check_order(order: dict[str, int]) -> None:
    require_positive(order["amount"])
    require_positive(order["price"])


def fails_with(order: dict[str, int]) -> Exception:
    try:
        check_order(order)
    except Exception as error:
        return error
    raise LookupError("no failure")


error = fails_with({"amount": 1, "price": -5})
frames = traceback.extract_tb(error.__traceback__)

# P22.frames: from the frame that caught the error to the one that raised it.
[frame.name for frame in frames]  # => ['fails_with', 'check_order', 'require_positive']
frames[1].line  # => 'require_positive(order["price"])'
frames[1].filename, frames[1].lineno  # => ('…/traceback_is_a_list_of_frames.py', 29)

# P22.hidden: the ordinary report shows the helper, although it asks to be hidden.
traceback.format_tb(error.__traceback__)[-1].splitlines()[0]
# => '  File "…/traceback_is_a_list_of_frames.py", line 24, in require_positive'


def visible(tb: TracebackType | None) -> list[str]:
    # walk_tb() yields the frames themselves, whose local variables can still be read.
    return [
        frame.f_code.co_name
        for frame, line in traceback.walk_tb(tb)
        if not frame.f_locals.get("__tracebackhide__")
    ]


visible(error.__traceback__)  # => ['fails_with', 'check_order']


def fingerprint(error: BaseException) -> str:
    """Name the place in the code, whatever the values were."""
    place = visible(error.__traceback__)[-1]
    return f"{type(error).__name__} in {place}"


fingerprint(error)  # => 'AssertionError in check_order'
fingerprint(fails_with({"amount": -3}))  # => 'AssertionError in check_order'
fingerprint(fails_with({}))  # => 'KeyError in check_order'

# Raised again, the same exception object has one frame more.
try:
    raise error
except AssertionError as again:
    len(traceback.extract_tb(again.__traceback__)) - len(frames)  # => 1
