"""Trying and catching the error leaves no gap between the check and the use.

EAFP, "easier to ask forgiveness than permission": do it, and handle the one error you expect. The
other way, "look before you leap", asks about a moment that has passed when the file is opened: in
between, another process may have deleted it. The exception also says precisely what went wrong.

You meet this when code that checks `exists()` first still fails now and then.

Takeaway: Try one statement, catch the narrowest exception, and leave the rest outside the try.
Level: entry
See also: exceptions/raise_from_names_the_cause.py, idioms/duck_typing_any_iterable.py
Covers: B80
"""

from collections.abc import Callable
from pathlib import Path
from typing import TextIO


def read_file(filename: str, opener: Callable[[str], TextIO] = open) -> str:
    try:
        file = opener(filename)
    except FileNotFoundError:
        return "File not found"
    except PermissionError:
        return "Permission denied"
    # Reading is outside the try: an error there is not a missing file.
    with file:
        return file.read()


# B80.missing: a missing file is an answer, not a crash.
read_file("missing.txt")  # => 'File not found'
Path("notes.txt").write_text("remember the milk")
read_file("notes.txt")  # => 'remember the milk'


def locked(filename: str) -> TextIO:
    raise PermissionError(13, "Permission denied", filename)


# B80.denied: a file that may not be read is another answer.
read_file("notes.txt", opener=locked)  # => 'Permission denied'

# Errors that were not expected stay errors, because the clauses are narrow.
Path("folder").mkdir(exist_ok=True)
# read_file("folder")  # => raises IsADirectoryError: [Errno 21] Is a directory: 'folder'


def look_before_you_leap(path: Path, meanwhile: Callable[[], None]) -> str:
    if path.exists():
        meanwhile()  # this is what another process does at that moment
        return path.read_text()
    return "File not found"


# B80.race: the check says yes, another process deletes the file, and opening it fails.
notes = Path("notes.txt")
try:
    look_before_you_leap(notes, meanwhile=notes.unlink)
except FileNotFoundError as error:
    print(f"exists() said yes, opening says: {error.strerror}")
    # => exists() said yes, opening says: No such file or directory

# The same habit with a dictionary: one lookup that may fail, instead of a check and a lookup.
ports = {"http": 80, "https": 443}


def port_of(scheme: str) -> int:
    try:
        return ports[scheme]
    except KeyError:
        # `from None`: that there is a dictionary does not concern the caller.
        raise ValueError(f"unknown scheme: {scheme}") from None


port_of("https")  # => 443
# port_of("gopher")  # => raises ValueError: unknown scheme: gopher
