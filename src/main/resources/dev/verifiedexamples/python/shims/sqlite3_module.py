"""The names of the module `_sqlite3`."""

import os

from _verified_examples import shims_sqlite3_constants as constants
from _verified_examples import shims_sqlite3_errors as errors
from _verified_examples import shims_sqlite3_values as values
from _verified_examples.shims_sqlite3_connections import Connection
from _verified_examples.shims_sqlite3_cursors import Cursor
from _verified_examples.shims_sqlite3_rows import Row
from _verified_examples.shims_sqlite3_settings import LEGACY_TRANSACTION_CONTROL


class Blob:
    """A blob that is read and written in pieces; here there are none."""

    __module__ = "sqlite3"
    __slots__ = ()

    def __new__(cls, *arguments, **options):
        raise TypeError("cannot create 'sqlite3.Blob' instances")


def names(host):
    """All of them, for the databases of this example."""
    Connection.host = host

    def complete_statement(statement):
        """Checks if a string contains a complete SQL statement."""
        return host.is_complete(statement)

    result = {error.__name__: error for error in errors.ALL}
    for text in (constants.CODES, constants.ACTIONS, constants.LIMITS, constants.SETTINGS):
        result |= constants.table(text)
    for part in (
        values.PrepareProtocol, values.adapt, values.register_adapter, values.register_converter,
        Blob, Connection, Cursor, Row, connect, complete_statement,
    ):
        result[part.__name__] = part
    return result | {
        "LEGACY_TRANSACTION_CONTROL": LEGACY_TRANSACTION_CONTROL,
        "PARSE_COLNAMES": values.PARSE_COLNAMES,
        "PARSE_DECLTYPES": values.PARSE_DECLTYPES,
        "_deprecated_version": "2.6.0",
        "adapters": values.adapters,
        "converters": values.converters,
        "enable_callback_tracebacks": errors.Callbacks.show,
        "sqlite_version": _version(host),
        "threadsafety": 3,
    }


def _version(host):
    native = host.open(":memory:", False, os.getcwd, errors.raise_error, values.to_bytes)
    try:
        return native.version()
    finally:
        native.close()


def connect(database, *arguments, factory=Connection, **options):
    """Open a connection to an SQLite database."""
    if len(arguments) > 4:
        factory = arguments[4]
    elif factory is not Connection:
        options["factory"] = factory
    return factory(database, *arguments, **options)
