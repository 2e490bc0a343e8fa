"""match runs the first case that fits, and only that one.

The subject is compared with one pattern after another. A literal fits what equals it, a name fits
everything and is bound to it, and `_` fits everything and binds nothing. After the case's block
the program goes on after the whole statement: unlike a `switch` in C or Java, nothing falls
through.

You meet this when a chain of `elif` compares the same value again and again (PEP 634, Python
3.10).

Takeaway: Order cases from special to general; end with `case _` if every value must be handled.
Level: entry
See also: pattern_matching/or_patterns.py, pattern_matching/bare_names_capture.py
Covers: P26
"""


def size_of(files: int) -> str:
    match files:
        case 0:
            return "empty"
        case 1:
            return "a single file"
        case number:
            return f"{number} files"


# P26.first: the first case that fits is run, and a bare name fits everything.
size_of(0)  # => 'empty'
size_of(1)  # => 'a single file'
size_of(12)  # => '12 files'


def announce(signal: str) -> None:
    match signal:
        case "green":
            print("go")
        case "yellow":
            print("slow down")
        case _:
            print("stop")
    print("next signal")


# Nothing falls through: after `go`, the program continues after the match statement.
announce("green")
# => go
# => next signal
announce("broken")
# => stop
# => next signal


def discount(customer: str) -> int:
    percent = 0
    match customer:
        case "member":
            percent = 10
        case "staff":
            percent = 25
    return percent


# P26.nothing: if no case fits, nothing happens, as in an `if` without `else`.
[discount(customer) for customer in ("member", "staff", "guest")]  # => [10, 25, 0]
