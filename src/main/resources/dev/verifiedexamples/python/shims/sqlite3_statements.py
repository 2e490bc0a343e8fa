"""Prepared statements, kept for the next time, and taken back from cursors that nobody uses any more."""

import gc
import weakref
from collections import OrderedDict

from _verified_examples.shims_sqlite3_errors import (
    Error, ProgrammingError, is_conflict, refuse_surrogates,
)

DML = ("INSERT", "UPDATE", "DELETE", "REPLACE")
READS = ("SELECT", "VALUES", "EXPLAIN")
CONTROLS = ("BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE")

# So many cursors with rows left may be around before it is looked which of them are still in use.
MANY = 1000


class Statement:
    """What Java makes of a statement: functions that run it, and what its text says."""

    __slots__ = (
        "verb", "is_followed", "run", "next", "rows", "columns", "types", "shape", "expanded", "reset",
        "finish", "names", "is_dml", "is_reader", "is_read_only", "in_use", "is_kept", "described",
        "column_names", "declared", "shaped",
    )

    def __init__(
        self, verb, main, is_followed, run, next, rows, columns, types, shape, expanded, reset, finish, *names
    ):
        self.verb, self.is_followed, self.names = verb, is_followed, names
        self.run, self.next, self.rows, self.reset, self.finish = run, next, rows, reset, finish
        self.columns, self.types, self.shape, self.expanded = columns, types, shape, expanded
        self.is_dml = verb in DML
        self.is_reader = main in READS
        self.is_read_only = self.is_reader or verb in CONTROLS
        self.in_use = self.is_kept = False
        self.column_names = self.described = self.declared = None
        self.shaped = ""

    def describe(self, *names):
        """A cursor's description. Java calls this, and keeps it as long as the names are the same."""
        return tuple([(name, None, None, None, None, None, None) for name in names])

    def describe_typed(self, *names):
        """The same, where names may end with the name of a converter."""
        self.column_names = names
        return self.describe(*[name.partition("[")[0].removesuffix(" ") for name in names])

    def shape_as(self, letters):
        """Have the values of the columns handed over in other forms."""
        if letters != self.shaped:
            self.shape(letters)
            self.shaped = letters


class Statements:
    """A connection's statements, the last of them prepared for the next time."""

    def __init__(self, prepare, most):
        self._prepare = prepare
        self._most = most
        self._kept = OrderedDict()

    def get(self, sql):
        """A statement that is not in use, None if there is nothing but blanks and comments."""
        kept = self._kept.get(sql)
        if kept is not None and not kept.in_use:
            self._kept.move_to_end(sql)
            return kept
        statement = self.prepare(sql)
        if statement is not None and kept is None and self._most > 0:
            statement.is_kept = True
            self._kept[sql] = statement
            if len(self._kept) > self._most:
                _, oldest = self._kept.popitem(last=False)
                oldest.is_kept = False
                self.release(oldest)
        return statement

    def prepare(self, sql):
        """A new statement, the only one in this text."""
        if "\0" in sql:
            raise ProgrammingError("the query contains a null character")
        refuse_surrogates(sql)
        statement = self._prepare(sql, Statement)
        if statement is None:
            return None
        if statement.is_followed:
            statement.finish()
            raise ProgrammingError("You can only execute one statement at a time.")
        return statement

    def release(self, statement):
        """Nobody needs the statement now."""
        if not statement.in_use and not statement.is_kept:
            statement.finish()


class Using:
    """The cursors that have rows left, and their statements.

    A cursor that nobody refers to gives its statement back at once on CPython, where objects go with their
    last reference. Here they are found when a statement is in another's way, or when they are many.
    """

    def __init__(self):
        self._cursors = {}
        self._threshold = MANY

    def add(self, statement, cursor):
        if len(self._cursors) >= self._threshold:
            self.take_back()
            self._threshold = max(MANY, 2 * len(self._cursors))
        self._cursors[id(statement)] = weakref.ref(cursor), statement, cursor.connection._statements

    def remove(self, statement):
        self._cursors.pop(id(statement), None)

    def take_back(self):
        """Reset the statements of cursors that are gone; return whether there were any."""
        if not self._cursors:
            return False
        gc.collect()
        gone = [entry for entry in list(self._cursors.values()) if entry[0]() is None]
        for _, statement, statements in gone:
            self.remove(statement)
            statement.in_use = False
            try:
                statement.reset()
                statements.release(statement)
            except Error:
                pass  # its connection is closed
        return bool(gone)


using = Using()


def attempt(action, *arguments):
    """Do something; once more, if a statement that nobody uses was in its way."""
    try:
        return action(*arguments)
    except Error as error:
        if not is_conflict(error) or not using.take_back():
            raise
    return action(*arguments)
