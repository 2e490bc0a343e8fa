"""Connections to databases, with the rules of when a transaction begins and ends."""

import os
import sys
from _thread import get_ident
from types import SimpleNamespace

from _verified_examples import shims_sqlite3_callbacks as callbacks
from _verified_examples import shims_sqlite3_errors as errors
from _verified_examples import shims_sqlite3_settings as settings
from _verified_examples.shims_sqlite3_cursors import Cursor
from _verified_examples.shims_sqlite3_errors import OperationalError, ProgrammingError, raise_error
from _verified_examples.shims_sqlite3_settings import LEGACY_TRANSACTION_CONTROL
from _verified_examples.shims_sqlite3_statements import Statements, attempt
from _verified_examples.shims_sqlite3_unsupported import Unsupported
from _verified_examples.shims_sqlite3_values import to_bytes

OK, DONE = 0, 101


class Connection(Unsupported):
    """SQLite database connection object."""

    __module__ = "sqlite3"
    __slots__ = (
        "row_factory", "text_factory", "_is_open", "_native", "_statements", "_thread", "_detect_types",
        "_isolation_level", "_autocommit", "_trace", "_row_id", "_call", "__weakref__",
    )

    host = None  # Java's half, set when the module is made

    def __init__(
        self,
        database,
        timeout=5.0,
        detect_types=0,
        isolation_level="",
        check_same_thread=True,
        factory=None,
        cached_statements=128,
        uri=False,
        *,
        autocommit=LEGACY_TRANSACTION_CONTROL,
    ):
        sys.audit("sqlite3.connect", database)
        database = os.fsdecode(database)
        if "\0" in database:
            raise ValueError("embedded null byte")
        milliseconds = settings.milliseconds(timeout)
        level, mode = settings.level(isolation_level), settings.mode(autocommit)
        if getattr(self, "_is_open", False):
            self.close()
        self._is_open = False
        native = Connection.host.open(database, bool(uri), os.getcwd, raise_error, to_bytes)
        # A look-up in Java's object takes longer than many a call.
        self._native = native = SimpleNamespace(**{name: getattr(native, name) for name in dir(native)})
        self._call = {}
        self._is_open = True
        native.wait_for_locks(milliseconds)
        self._statements = Statements(native.prepare, cached_statements)
        self._thread = get_ident() if check_same_thread else None
        self._detect_types = detect_types
        self._isolation_level = level
        self._autocommit = mode
        self._trace = self._row_id = self.row_factory = None
        self.text_factory = str
        if mode is False:
            self._control("BEGIN")
        sys.audit("sqlite3.connect/handle", self)

    # --- statements

    def cursor(self, factory=Cursor):
        """Return a cursor for the connection."""
        self._check()
        cursor = factory(self)
        if not isinstance(cursor, Cursor):
            raise TypeError(f"factory must return a cursor, not {type(cursor).__name__}")
        if self.row_factory is not None:
            cursor.row_factory = self.row_factory
        return cursor

    def execute(self, sql, parameters=(), /):
        """Executes an SQL statement."""
        return self.cursor().execute(sql, parameters)

    def executemany(self, sql, parameters, /):
        """Repeatedly executes an SQL statement."""
        return self.cursor().executemany(sql, parameters)

    def executescript(self, sql_script, /):
        """Executes multiple SQL statements at once."""
        return self.cursor().executescript(sql_script)

    def __call__(self, sql, /):
        self._check()
        if not isinstance(sql, str):
            raise TypeError(f"argument 1 must be str, not {type(sql).__name__}")
        return self._statements.prepare(sql)

    def _run_script(self, script):
        if self._autocommit == LEGACY_TRANSACTION_CONTROL and self._in_transaction():
            self._control("COMMIT")
        errors.refuse_surrogates(script)
        for text in Connection.host.split(script, list_of):
            statement = self._statements.prepare(text)
            if statement is None:
                continue
            try:
                if self._trace is not None:
                    callbacks.trace(self._trace, statement.expanded(""))
                if attempt(statement.run, "n" * len(statement.names), *[None] * len(statement.names)) == -1:
                    ended = []
                    while not ended:
                        statement.rows(nothing, ended.append, 1000)
            finally:
                statement.finish()
        self._forget_row_id()

    # --- transactions

    @property
    def in_transaction(self):
        self._check_open()
        return self._in_transaction()

    @property
    def isolation_level(self):
        self._check_open()
        return self._isolation_level

    @isolation_level.setter
    def isolation_level(self, level):
        level = settings.level(level)
        if level is None and self._is_open and self._in_transaction():
            self._control("COMMIT")
        self._isolation_level = level

    @property
    def autocommit(self):
        self._check()
        return self._autocommit

    @autocommit.setter
    def autocommit(self, mode):
        self._check()
        mode = settings.mode(mode)
        if mode is True and self._in_transaction():
            self._control("COMMIT")
        elif mode is False and not self._in_transaction():
            self._control("BEGIN")
        self._autocommit = mode

    def commit(self):
        """Commit any pending transaction to the database."""
        self._check()
        self._finish_transaction("COMMIT")

    def rollback(self):
        """Roll back to the start of any pending transaction."""
        self._check()
        self._finish_transaction("ROLLBACK")

    def _finish_transaction(self, verb):
        if self._autocommit == LEGACY_TRANSACTION_CONTROL:
            if self._in_transaction():
                self._control(verb)
        elif self._autocommit is False:
            self._control(verb)
            self._control("BEGIN")

    def _begin_if_due(self):
        """SQLite would commit each change; Python begins a transaction first, unless told not to."""
        if (
            self._isolation_level is not None
            and self._autocommit == LEGACY_TRANSACTION_CONTROL
            and not self._in_transaction()
        ):
            self._control(f"BEGIN {self._isolation_level}")

    def _control(self, sql):
        if self._trace is not None:
            callbacks.trace(self._trace, sql)
        statement = self._call.get(sql)
        if statement is None:
            statement = self._call[sql] = self._statements.prepare(sql)
        attempt(statement.run, "")

    def _in_transaction(self):
        return self._native.in_transaction()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback, /):
        if type is not None or value is not None or traceback is not None:
            self.rollback()
            return False
        try:
            self.commit()
        except BaseException:
            self.rollback()  # unlock the database
            raise
        return False

    # --- what SQLite knows

    @property
    def total_changes(self):
        self._check()
        return self._native.total_changes()

    def _last_row_id(self, statement):
        if self._row_id is None or not statement.is_reader:
            self._row_id = self._native.last_row_id()
        return self._row_id

    def _forget_row_id(self):
        self._row_id = None

    def getlimit(self, category, /):
        """Get connection run-time limits."""
        return self.setlimit(category, -1)

    def setlimit(self, category, limit, /):
        """Set connection run-time limits."""
        self._check()
        old = self._native.limit(category, limit)
        if old < 0:
            raise ProgrammingError("'category' is out of bounds")
        return old

    # --- Python in SQL

    def create_function(self, name, narg, func, *, deterministic=False):
        """Creates a new function."""
        self._check()
        try:
            attempt(self._native.add_function, name, narg, bool(deterministic), callbacks.function(func))
        except errors.Error:
            raise OperationalError("Error creating function") from None

    def create_aggregate(self, name, n_arg, aggregate_class):
        """Creates a new aggregate."""
        self._check()
        try:
            attempt(self._native.add_aggregate, name, n_arg, False, callbacks.aggregate(aggregate_class))
        except errors.Error:
            raise OperationalError("Error creating aggregate") from None

    def create_window_function(self, name, num_params, aggregate_class, /):
        """Creates or redefines an aggregate window function. Non-standard."""
        self._check()
        if aggregate_class is None:  # the driver can't remove a function, but put another in its place
            missing = lambda *row: (f"no such function: {name}",)
            attempt(self._native.add_function, name, num_params, False, missing)
        else:
            attempt(self._native.add_aggregate, name, num_params, True, callbacks.aggregate(aggregate_class))

    def create_collation(self, name, callback, /):
        """Creates a collation function."""
        self._check()
        if callback is not None and not callable(callback):
            raise TypeError("parameter must be callable")
        attempt(self._native.set_collation, name, callback and callbacks.collation(callback))

    def set_progress_handler(self, progress_handler, n):
        """Set progress handler callback."""
        self._check()
        handler = progress_handler and callbacks.progress(progress_handler)
        self._native.set_progress(handler, n)

    def set_trace_callback(self, trace_callback):
        """Set a trace callback called for each SQL statement (passed as unicode)."""
        self._check()
        self._trace = trace_callback

    def interrupt(self):
        """Abort any pending database operation."""
        self._check_open()
        self._native.interrupt()

    # --- copies

    def iterdump(self):
        """Returns iterator to the dump of the database in an SQL text format."""
        self._check_open()
        from sqlite3.dump import _iterdump

        return _iterdump(self)

    def backup(self, target, *, pages=-1, progress=None, name="main", sleep=0.250):
        """Makes a backup of the database."""
        if not isinstance(target, Connection):
            raise TypeError(
                f"backup() argument 'target' must be sqlite3.Connection, not {type(target).__name__}"
            )
        self._check()
        target._check_open()
        if target is self:
            raise ValueError("target cannot be the same connection instance")
        if progress is not None and not callable(progress):
            raise TypeError("progress argument must be a callable")

        def report():
            if progress is not None:
                total = self._page_count(name)
                for remaining in _steps(total, pages):
                    progress(OK if remaining else DONE, remaining, total)

        attempt(self._native.backup, name, target._native.number, report)

    def _page_count(self, name):
        quoted = name.replace('"', '""')
        cursor = Cursor(self)
        return cursor.execute(f'PRAGMA "{quoted}".page_count').fetchone()[0]

    def serialize(self, *, name="main"):
        """Serialize a database into a byte string."""
        self._check()
        try:
            return self._native.serialize(name)
        except errors.Error:
            raise OperationalError(f"unable to serialize '{name}'") from None

    def deserialize(self, data, /, *, name="main"):
        """Load a serialized database."""
        self._check()
        image = bytes(memoryview(data.encode() if isinstance(data, str) else data))
        attempt(self._native.deserialize, name, image)

    # --- the end

    def close(self):
        """Close the database connection."""
        self._check_thread()
        if not self._is_open:
            return
        if self._autocommit is False and self._in_transaction():
            self._control("ROLLBACK")
        self._is_open = False
        self._call.clear()
        self._native.close()

    def _check(self):
        self._check_thread()
        self._check_open()

    def _check_open(self):
        if not getattr(self, "_is_open", False):
            if not hasattr(self, "_thread"):
                raise ProgrammingError("Base Connection.__init__ not called.")
            raise ProgrammingError("Cannot operate on a closed database.")

    def _check_thread(self):
        try:
            owner = self._thread
        except AttributeError:
            raise ProgrammingError("Base Connection.__init__ not called.") from None
        if owner is not None and owner != get_ident():
            raise ProgrammingError(
                "SQLite objects created in a thread can only be used in that same thread. "
                f"The object was created in thread id {owner} and this is thread id {get_ident()}."
            )


for _error in errors.ALL:
    setattr(Connection, _error.__name__, _error)


def list_of(*values):
    return values


def nothing(*values):
    """Takes rows that nobody wants."""


def _steps(total, pages):
    """How many pages remain after each step."""
    if pages <= 0:
        return [0]
    return [max(0, total - done) for done in range(pages, total + pages, pages)] or [0]
