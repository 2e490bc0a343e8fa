"""except* takes the errors it names out of a group and re-raises the rest.

A group carries several unrelated errors at once, so more than one clause may have work to do, and
each does it once for all the errors of its kind. What no clause has named is not lost: it leaves
the statement as a group of the same text, without the errors that were dealt with.

Takeaway: Each except* clause handles its share; only an empty rest lets the program go on.
Covers: P21
"""

from collections.abc import Callable


def run_all(*jobs: Callable[[], object]) -> None:
    errors = []
    for job in jobs:
        try:
            job()
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("nightly jobs", errors)


def nightly(*jobs: Callable[[], object]) -> None:
    try:
        run_all(*jobs)
    except* ValueError as bad:
        print("bad input:", bad.exceptions)
        # => bad input: (ValueError('no price'), ValueError('no date'))
    except* LookupError as missing:
        print("missing:", missing.exceptions)
        # => missing: (KeyError('rate'), IndexError('row 7'))


def failing(error: Exception) -> Callable[[], None]:
    def job() -> None:
        raise error

    return job


# Two clauses run, each once, and nothing is left over. KeyError and IndexError are LookupErrors.
nightly(
    failing(ValueError("no price")),
    failing(KeyError("rate")),
    failing(ValueError("no date")),
    failing(IndexError("row 7")),
)

# The disk error has no clause. It arrives alone, still in a group, since callers expect one.
try:
    nightly(failing(OSError("disk full")))
except* OSError as rest:
    print(rest, rest.exceptions)
    # => nightly jobs (1 sub-exception) (OSError('disk full'),)

# A plain exception is put into a group for the time of the clause, so the code reads the same.
try:
    raise TimeoutError("too slow")
except* TimeoutError as wrapped:
    print(type(wrapped).__name__, wrapped.exceptions)
    # => ExceptionGroup (TimeoutError('too slow'),)


def give_up() -> None:
    try:
        run_all(failing(ValueError("no price")), failing(OSError("disk full")))
    except* ValueError:
        raise RuntimeError("price list unusable")


# An error raised in a clause joins the rest; neither hides the other.
try:
    give_up()
except ExceptionGroup as both:
    for error in both.exceptions:
        print(f"{type(error).__name__}: {error}")
        # => RuntimeError: price list unusable
        # => ExceptionGroup: nightly jobs (1 sub-exception)
