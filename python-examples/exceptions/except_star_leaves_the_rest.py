"""except* takes the errors that it names out of a group and raises the rest again.

A group carries several unrelated errors at once, so more than one clause may run, and each runs
once for all the errors of its kind. Errors that no clause has named leave the statement as a group
with the same message, without the errors that were handled. Groups are new in Python 3.11 (PEP
654).

You meet this when tasks run concurrently and more than one of them fails.

Takeaway: Each except* clause handles its share; the program goes on only if nothing is left.
Level: core
See also: asyncio/task_group_cancels_siblings.py, exceptions/validation_reports_every_error.py
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


def failing(error: Exception) -> Callable[[], None]:
    def job() -> None:
        raise error

    return job


# P21.group: one exception holds all of them.
# run_all(failing(ValueError("no price")), failing(OSError("disk full")))
# => raises ExceptionGroup: nightly jobs (2 sub-exceptions)


def nightly(*jobs: Callable[[], object]) -> None:
    try:
        run_all(*jobs)
    except* ValueError as bad:
        # P21.clauses: each clause gets all errors of its kind; KeyError is a LookupError.
        print("bad input:", bad.exceptions)
        # => bad input: (ValueError('no price'), ValueError('no date'))
    except* LookupError as missing:
        print("missing:", missing.exceptions)
        # => missing: (KeyError('rate'),)


nightly(
    failing(ValueError("no price")),
    failing(KeyError("rate")),
    failing(ValueError("no date")),
)

# P21.rest: no clause names the disk error, so it comes out, still in a group.
try:
    nightly(failing(OSError("disk full")))
except* OSError as rest:
    print(rest, rest.exceptions)
    # => nightly jobs (1 sub-exception) (OSError('disk full'),)

# except* also accepts a plain exception, and puts it into a group for the clause.
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


# An error raised in a clause is grouped with the rest; neither hides the other.
try:
    give_up()
except ExceptionGroup as both:
    for error in both.exceptions:
        print(f"{type(error).__name__}: {error}")
        # => RuntimeError: price list unusable
        # => ExceptionGroup: nightly jobs (1 sub-exception)
