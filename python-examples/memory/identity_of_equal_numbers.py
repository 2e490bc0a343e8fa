"""Nothing promises that two equal numbers are one object, or that they are two.

CPython keeps one object for each number from -5 to 256, and one for equal constants of the same
file; numbers that a program computes are new objects. On GraalPy, numbers have no identity as long
as they fit a machine word. All of that is allowed, so no program may depend on it.

You meet this when `if count is 1000` works in a test, and fails with a number from a file.

Takeaway: Use `==` for values, and `is` for None, for markers, and for objects that you made
    yourself.
Differs: object model: on GraalPy, ints of up to 64 bits and floats are values without identity:
    `is` compares what they are. Beyond that, an int is an object, and each computation makes a new
    one.
Level: entry
See also: memory/string_interning.py, pattern_matching/bare_names_capture.py
Covers: P02
"""


def number(text: str) -> int:
    """A number that no compiler has seen."""
    return int(text)


# P02.small: small numbers are made once, when CPython starts.
number("256") is number("256")  # => True
number("-5") is number("-5")  # => True

# The first ones that are not: the same value twice, in two objects.
number("257") is number("257")  # cpython=> False
                                # graalpy=> True
number("-6") is number("-6")  # cpython=> False
                              # graalpy=> True
number("257") == number("257")  # => True

# P02.constants: equal constants in one file are one object. At a prompt, where each line is
# compiled by itself, they are not, and Python 301 (P02) shows that.
a = 1000
b = 1000
a is b  # => True
        # documented=> False

# Numbers of more than 64 bits are objects on GraalPy, too.
number("9223372036854775807") is number("9223372036854775807")  # cpython=> False
                                                                # graalpy=> True
number("9223372036854775808") is number("9223372036854775808")  # => False

# Containers compare identity before equality, so NaN is found if it is the same object.
nan = float("nan")
nan == nan  # => False
nan in [nan]  # => True
float("nan") in [float("nan")]  # cpython=> False
                                # graalpy=> True

# Use identity to tell "not given" from every value that might be given.
MISSING = object()


def setting(values: dict[str, object], name: str, default: object = MISSING) -> object:
    found = values.get(name, default)
    if found is MISSING:
        raise KeyError(name)
    return found


setting({"retries": None}, "retries", 3)  # => (no output)
setting({}, "retries", 3)  # => 3
# setting({}, "retries")  # => raises KeyError: 'retries'
