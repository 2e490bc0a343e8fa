"""print_exc() prints the traceback of the error being handled; format_exc() returns it as text.

Inside an `except` clause, the traceback module finds the current exception by itself. From the top
down, a traceback names the frames that led to the error, and its last line says what went wrong.
Since Python 3.11, marks below a line show which part of it failed (PEP 657).

You meet this when a program should log a failure in full and go on.

Takeaway: In an `except` clause, format_exc() is the whole story; str(error) is only its last line.
Level: entry
See also: exceptions/traceback_is_a_list_of_frames.py, exceptions/raise_from_names_the_cause.py,
    logging/json_lines_with_extra_fields.py
Covers: P22
"""

import traceback

pieces = 0

try:
    share = 10 / pieces
except ZeroDivisionError as error:
    print(error)  # => division by zero
    # P22.printed: the traceback goes to stderr, and the program goes on.
    traceback.print_exc()
    # => Traceback (most recent call last):
    # =>   File "…/traceback_as_text.py", line 21, in <module>
    # =>     share = 10 / pieces
    # =>             ~~~^~~~~~~~
    # => ZeroDivisionError: division by zero


def lines_of_failure(text: str) -> list[str]:
    try:
        return [f"no failure: {int(text)}"]
    except ValueError:
        return traceback.format_exc().splitlines()


# P22.text: the same as text, for a log, a mail or a report.
lines = lines_of_failure("seven")
lines[0]  # => 'Traceback (most recent call last):'
lines[-1]  # => "ValueError: invalid literal for int() with base 10: 'seven'"

# Outside of an `except` clause there is no current exception, and the text says so.
traceback.format_exc()  # => 'NoneType: None\n'


def half(number: int) -> float:
    return number / 2


# An exception that you keep can be formatted anywhere.
try:
    half("ten")
except TypeError as error:
    kept = error
traceback.format_exception_only(kept)
# => ["TypeError: unsupported operand type(s) for /: 'str' and 'int'\n"]
