"""Asking forgiveness leaves no gap between the check and the use.

EAFP, "easier to ask forgiveness than permission": do it, and handle the one error you expect.
Looking before leaping asks about a moment that is over when the file is opened; in between, another
process may have deleted it. The exception also says precisely what went wrong.

Takeaway: Try one statement, catch the narrowest exception, and leave the rest outside.
Covers: B80
"""

from pathlib import Path


def read_file(filename: str, opener=open) -> str:
    try:
        file = opener(filename)
    except FileNotFoundError:
        return "File not found"
    except PermissionError:
        return "Permission denied"
    # Out of reach of the except clauses: an error while reading is not a missing file.
    with file:
        return file.read()


read_file("missing.txt")  # => 'File not found'
Path("notes.txt").write_text("remember the milk")
read_file("notes.txt")  # => 'remember the milk'


def locked(filename: str):
    raise PermissionError(13, "Permission denied", filename)


read_file("notes.txt", opener=locked)  # => 'Permission denied'

# Errors that nobody expected stay errors: the clauses are narrow.
Path("folder").mkdir(exist_ok=True)
# read_file("folder")  # => raises IsADirectoryError: [Errno 21] Is a directory: 'folder'


def look_before_you_leap(path: Path, meanwhile) -> str:
    if path.exists():
        meanwhile()  # stands for another process, which has as much time as it likes
        return path.read_text()
    return "File not found"


# The check said yes, and the next line fails all the same: a race, reproduced on purpose.
notes = Path("notes.txt")
try:
    look_before_you_leap(notes, meanwhile=notes.unlink)
except FileNotFoundError as error:
    print(f"exists() said yes, opening says: {error.strerror}")
    # => exists() said yes, opening says: No such file or directory

# The same habit with dictionaries: one lookup that may fail, where LBYL looks twice.
PORTS = {"http": 80, "https": 443}


def port_of(scheme: str) -> int:
    try:
        return PORTS[scheme]
    except KeyError:
        # `from None`: the caller asked about a scheme; that it was a dictionary is our business.
        raise ValueError(f"unknown scheme: {scheme}") from None


port_of("https")  # => 443
# port_of("gopher")  # => raises ValueError: unknown scheme: gopher
