"""What the driver cannot do, or an example must not."""

from _verified_examples.shims_sqlite3_errors import NotSupportedError


class Unsupported:
    """The methods of a connection that only say so."""

    __slots__ = ()

    def set_authorizer(self, authorizer_callback):
        """Not supported."""
        raise NotSupportedError("the JDBC driver of SQLite has no authorizer")

    def blobopen(self, table, column, row, /, *, readonly=False, name="main"):
        """Not supported."""
        raise NotSupportedError("the JDBC driver of SQLite opens no blobs; SELECT and UPDATE them instead")

    def enable_load_extension(self, enable, /):
        """Not supported."""
        raise NotSupportedError("examples load no extensions of SQLite")

    def load_extension(self, name, /, *, entrypoint=None):
        """Not supported."""
        raise NotSupportedError("examples load no extensions of SQLite")

    def getconfig(self, op, /):
        """Not supported."""
        raise NotSupportedError("the JDBC driver of SQLite has no configuration of connections")

    def setconfig(self, op, enable=True, /):
        """Not supported."""
        raise NotSupportedError("the JDBC driver of SQLite has no configuration of connections")
