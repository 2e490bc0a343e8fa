"""A traceback is data: extract_tb() lists its frames, and __tracebackhide__ is a wish.

The innermost frame of a failed assertion is the helper that raised it, which is seldom the line one
wants to see. By a convention of pytest a frame asks to be left out by setting a local variable.
Python itself does not know that name; a report that honours it takes a few lines.

Takeaway: Group errors by type and frames, not by message: that is what stays the same.
Covers: P22
"""

import traceback
from types import TracebackType


def require_positive(value: int) -> None:
    __tracebackhide__ = True
    if value <= 0:
        raise AssertionError(f"expected a positive number, got {value}")


def check_order(order: dict) -> None:
    require_positive(order["amount"])
    require_positive(order["price"])


def fails_with(order: dict) -> BaseException:
    try:
        check_order(order)
    except Exception as error:
        return error
    raise LookupError("no failure")


error = fails_with({"amount": 1, "price": -5})
frames = traceback.extract_tb(error.__traceback__)

# From the frame that caught the error down to the one that raised it, with the source text.
[frame.name for frame in frames]  # => ['fails_with', 'check_order', 'require_positive']
frames[0].line  # => 'check_order(order)'
frames[1].line  # => 'require_positive(order["price"])'

# The ordinary report shows the helper, wish or no wish.
report = "".join(traceback.format_exception(error))
"in require_positive" in report  # => True


def visible(tb: TracebackType | None) -> list[str]:
    # walk_tb() yields live frames, whose local variables can still be read.
    return [
        frame.f_code.co_name
        for frame, line in traceback.walk_tb(tb)
        if not frame.f_locals.get("__tracebackhide__")
    ]


visible(error.__traceback__)  # => ['fails_with', 'check_order']


def fingerprint(error: BaseException) -> str:
    """Names the place in the code, however often and with whichever values it fails."""
    place = visible(error.__traceback__)[-1]
    return f"{type(error).__name__} in {place}"


fingerprint(error)  # => 'AssertionError in check_order'
fingerprint(fails_with({"amount": -3}))  # => 'AssertionError in check_order'
fingerprint(fails_with({}))  # => 'KeyError in check_order'

# Raised once more, the same exception object grows a longer traceback.
try:
    raise error
except AssertionError as again:
    len(traceback.extract_tb(again.__traceback__)) - len(frames)  # => 1
