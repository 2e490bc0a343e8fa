"""Whether two equal numbers are one object is nobody's promise.

CPython keeps one object each for -5 to 256 and one for equal constants of the same file; numbers
that a program computes are new. GraalPy gives numbers no identity at all while a machine word holds
them. All of that is allowed, and no program may notice.

Takeaway: Use `==` for values, and `is` for None, sentinels and objects that you made yourself.
Differs: object model: on GraalPy, ints of up to 64 bits and floats are values without identity:
    `is` compares what they are. Beyond that, an int is an object, and each computation makes a new
    one.
Covers: P02
"""


def number(text: str) -> int:
    """A number that no compiler has seen."""
    return int(text)


# Small numbers are made once, when CPython starts.
number("256") is number("256")  # => True
number("-5") is number("-5")  # => True

# The first ones that are not: the same value twice, in two objects.
number("257") is number("257")  # cpython=> False
                                # graalpy=> True
number("-6") is number("-6")  # cpython=> False
                              # graalpy=> True
number("257") == number("257")  # => True

# Written in one file, equal constants are one object. Typed at a prompt line by line, they are not.
a = 1000
b = 1000
a is b  # => True
        # documented=> False
        # true at the interactive prompt, where each line is compiled by itself

# Past 64 bits, GraalPy has objects as well.
number("9223372036854775807") is number("9223372036854775807")  # cpython=> False
                                                                # graalpy=> True
number("9223372036854775808") is number("9223372036854775808")  # => False

# Containers look at identity before equality, so that even NaN shows which it is.
nan = float("nan")
nan == nan  # => False
nan in [nan]  # => True
float("nan") in [float("nan")]  # cpython=> False
                                # graalpy=> True

# What identity is for: telling "not given" from every value that might be given.
MISSING = object()


def setting(values: dict[str, object], name: str, default: object = MISSING) -> object:
    found = values.get(name, default)
    if found is MISSING:
        raise KeyError(name)
    return found


setting({"retries": None}, "retries", 3)  # => (no output)
setting({}, "retries", 3)  # => 3
# setting({}, "retries")  # => raises KeyError: 'retries'
