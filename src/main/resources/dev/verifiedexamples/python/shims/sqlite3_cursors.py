"""Cursors: they run statements, and hand out rows one by one, as SQLite finds them."""

from itertools import repeat

from _verified_examples.shims_sqlite3_callbacks import trace
from _verified_examples.shims_sqlite3_errors import ProgrammingError
from _verified_examples.shims_sqlite3_statements import attempt, using
from _verified_examples.shims_sqlite3_values import (
    PARSE_COLNAMES, PARSE_DECLTYPES, bind, converters, type_in_declaration, type_in_name,
)

# Rows that Java hands over at once, where nobody can see the difference.
BATCH = 1000

# Row factories that have no effects.
plain_factories = {None}


def as_row(*values):
    return values


class Cursor:
    """SQLite database cursor class."""

    __module__ = "sqlite3"
    __slots__ = (
        "_connection", "_description", "_lastrowid", "_rowcount", "arraysize", "row_factory", "_statement",
        "_make", "_is_locked", "_is_closed", "__weakref__",
    )

    connection = property(lambda self: self._connection)
    description = property(lambda self: self._description)
    lastrowid = property(lambda self: self._lastrowid)
    rowcount = property(lambda self: self._rowcount)

    def __new__(cls, *arguments, **options):
        cursor = object.__new__(cls)
        cursor._connection = cursor._description = cursor._lastrowid = cursor._statement = None
        cursor._is_locked = cursor._is_closed = False
        cursor._rowcount = -1
        cursor._make = as_row
        cursor.arraysize = 1
        cursor.row_factory = None
        return cursor

    def __init__(self, connection, /):
        if not hasattr(connection, "_statements"):
            raise TypeError(
                f"Cursor() argument 1 must be sqlite3.Connection, not {type(connection).__name__}"
            )
        connection._check()
        if self._statement is not None:
            self._end()
        self._connection = connection

    def execute(self, sql, parameters=(), /):
        """Executes an SQL statement."""
        if not isinstance(sql, str):
            raise TypeError(f"execute() argument 1 must be str, not {type(sql).__name__}")
        self._check()
        self._is_locked = True
        try:
            self._execute(sql, parameters)
        except BaseException:
            self._fail()
            raise
        finally:
            self._is_locked = False
        return self

    def _execute(self, sql, parameters):
        connection = self._connection
        statement = self._take(sql)
        if statement is None:
            bind((), parameters)
            return
        if statement.is_dml:
            connection._begin_if_due()
        values = bind(statement.names, parameters)
        if connection._trace is not None:
            trace(connection._trace, statement.expanded(*values))
        outcome = attempt(statement.run, *values)
        if outcome < 0:  # there are columns: -1 with a row, -2 without
            self._description = _describe(connection, statement)
            if outcome == -1:
                self._prepare_rows(connection, statement)
                using.add(statement, self)
        if outcome != -1:
            self._rowcount = max(outcome, 0) if statement.is_dml else -1
            self._release()
        elif not statement.is_dml:
            self._rowcount = -1
        self._lastrowid = connection._last_row_id(statement)

    def executemany(self, sql, seq_of_parameters, /):
        """Repeatedly executes an SQL statement."""
        if not isinstance(sql, str):
            raise TypeError(f"executemany() argument 1 must be str, not {type(sql).__name__}")
        self._check()
        self._is_locked = True
        try:
            self._execute_many(sql, iter(seq_of_parameters))
        except BaseException:
            self._fail()
            raise
        finally:
            self._is_locked = False
        return self

    def _execute_many(self, sql, sets):
        connection = self._connection
        statement = self._take(sql)
        if statement is None or statement.is_read_only:
            raise ProgrammingError("executemany() can only execute DML statements.")
        if statement.is_dml:
            connection._begin_if_due()
        connection._forget_row_id()
        names = statement.names
        for parameters in sets:
            values = bind(names, parameters)
            if connection._trace is not None:
                trace(connection._trace, statement.expanded(*values))
            changes = attempt(statement.run, *values)
            if changes < 0:
                changes = self._skip_rows(connection, statement, changes)
            self._rowcount += changes
        if not statement.is_dml:
            self._rowcount = -1
        self._release()

    def _skip_rows(self, connection, statement, outcome):
        """Those of a RETURNING clause; nobody could say which call they are of."""
        self._description = _describe(connection, statement)
        changed = []
        while outcome == -1 and not changed:
            statement.rows(as_row, changed.append, BATCH)
        return sum(changed)

    def executescript(self, sql_script, /):
        """Executes multiple SQL statements at once."""
        if not isinstance(sql_script, str):
            raise TypeError(f"executescript() argument must be str, not {type(sql_script).__name__}")
        if "\0" in sql_script:
            raise ValueError("embedded null character")
        self._check()
        self._connection._run_script(sql_script)
        return self

    def _take(self, sql):
        """Have a statement for this cursor alone, in place of the one before."""
        if self._statement is not None:
            self._end()
        self._description = None
        self._rowcount = 0
        statement = self._connection._statements.get(sql)
        if statement is None:
            self._rowcount = -1
        else:
            statement.in_use = True
            self._statement = statement
        return statement

    def _prepare_rows(self, connection, statement):
        """See to it that values arrive as they are wanted."""
        found = connection._detect_types and self._converters(connection, statement)
        factory = connection.text_factory
        if factory is str and not found:
            self._make = as_row
            statement.shape_as("")
            return
        found = found or [None] * len(self._description)
        text = " " if factory is str else "t"
        statement.shape_as("".join(text if converter is None else "b" for converter in found))
        steps = [_text(factory) if converter is None else _converted(converter) for converter in found]
        self._make = lambda *values: tuple([step(value) for step, value in zip(steps, values)])

    def _converters(self, connection, statement):
        """The converters of the columns, None if there are none."""
        kinds = [None] * len(self._description)
        if connection._detect_types & PARSE_DECLTYPES:
            if statement.declared is None or statement.described is not self._description:
                statement.described = self._description
                statement.declared = statement.types(lambda *types: [*map(type_in_declaration, types)])
            kinds = statement.declared
        if connection._detect_types & PARSE_COLNAMES:
            named = map(type_in_name, statement.column_names)
            kinds = [name if name in converters else kind for name, kind in zip(named, kinds)]
        found = [converters.get(kind) for kind in kinds]
        return found if any(found) else None

    def __iter__(self):
        return self

    def __next__(self):
        self._check()
        statement = self._statement
        if statement is None:
            raise StopIteration
        self._is_locked = True
        try:
            row = statement.next(self._make, self._done)
        finally:
            self._is_locked = False
        if row is None:  # a failure has ended it
            self._release()
            raise StopIteration
        return row if self.row_factory is None else self.row_factory(self, row)

    def _done(self, changes):
        """There are no more rows. Java calls this."""
        if self._statement.is_dml:
            self._rowcount = changes
        self._release()

    def fetchone(self):
        """Fetches one row from the resultset."""
        return next(self, None)

    def fetchmany(self, size=None):
        """Fetches several rows from the resultset."""
        if size is None:
            size = self.arraysize
        return self._fetch(size if size > 0 else None)

    def fetchall(self):
        """Fetches all rows from the resultset."""
        return self._fetch(None)

    def _fetch(self, most):
        if self.row_factory not in plain_factories:
            return [row for row, _ in zip(self, repeat(None) if most is None else range(most))]
        self._check()
        result = []
        factory = self.row_factory
        self._is_locked = True
        try:
            while self._statement is not None and (most is None or len(result) < most):
                count = BATCH if most is None else min(BATCH, most - len(result))
                rows = self._statement.rows(self._make_rows, self._done, count)
                result += rows if factory is None else [factory(self, row) for row in rows]
        finally:
            self._is_locked = False
        return result

    def _make_rows(self, *values):
        """Rows of the values of all of them. Java calls this."""
        rows = zip(*[iter(values)] * len(self._description))
        return list(rows) if self._make is as_row else [self._make(*row) for row in rows]

    def close(self):
        """Closes the cursor."""
        if self._connection is None:
            raise ProgrammingError("Base Cursor.__init__ not called.")
        if self._is_locked:
            raise ProgrammingError("Recursive use of cursors not allowed.")
        self._connection._check()
        if self._statement is not None:
            self._end()
        self._is_closed = True

    def setinputsizes(self, sizes, /):
        """Required by DB-API. Does nothing in sqlite3."""

    def setoutputsize(self, size, column=None, /):
        """Required by DB-API. Does nothing in sqlite3."""

    def _check(self):
        if self._connection is None:
            raise ProgrammingError("Base Cursor.__init__ not called.")
        if self._is_closed:
            raise ProgrammingError("Cannot operate on a closed cursor.")
        if self._is_locked:
            raise ProgrammingError("Recursive use of cursors not allowed.")
        self._connection._check()

    def _fail(self):
        self._rowcount = -1
        self._connection._forget_row_id()
        if self._statement is not None:
            self._end()

    def _end(self):
        """Give up rows that are left."""
        if self._connection._is_open:
            self._statement.reset()
        self._release()

    def _release(self):
        statement, self._statement = self._statement, None
        statement.in_use = False
        using.remove(statement)
        self._connection._statements.release(statement)


def _describe(connection, statement):
    typed = connection._detect_types & PARSE_COLNAMES
    return statement.columns(statement.describe_typed if typed else statement.describe)


def _text(factory):
    """What makes a value of one that Java hands over, where text comes as the string of its bytes."""
    if factory is str:
        return lambda value: value
    if factory is bytes:
        return lambda value: value.encode("latin-1") if type(value) is str else value
    return lambda value: factory(value.encode("latin-1")) if type(value) is str else value


def _converted(converter):
    """What makes a value of the string of its bytes; for SQLite, none of them is no value."""
    return lambda value: converter(value.encode("latin-1")) if value else None
