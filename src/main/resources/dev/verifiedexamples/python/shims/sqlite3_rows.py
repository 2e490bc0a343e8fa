"""Rows that know the names of their columns."""

from _verified_examples.shims_sqlite3_cursors import Cursor, plain_factories


class Row:
    """A row of a result, by position and by name."""

    __module__ = "sqlite3"
    __slots__ = "_values", "_description"

    def __new__(cls, cursor, data, /):
        if not isinstance(cursor, Cursor):
            raise TypeError(f"Row() argument 1 must be sqlite3.Cursor, not {type(cursor).__name__}")
        if not isinstance(data, tuple):
            raise TypeError(f"Row() argument 2 must be tuple, not {type(data).__name__}")
        row = object.__new__(cls)
        object.__setattr__(row, "_values", data)
        object.__setattr__(row, "_description", cursor.description)
        return row

    def __setattr__(self, name, value):
        raise AttributeError(f"'{type(self).__name__}' object has no attribute {name!r}")

    def keys(self):
        """Return the keys of the row."""
        return [column[0] for column in self._description or ()]

    def __getitem__(self, key):
        if isinstance(key, str):
            wanted = _fold(key)
            for position, column in enumerate(self._description or ()):
                if column[0] == key or _fold(column[0]) == wanted:
                    return self._values[position]
            raise IndexError("No item with that key")
        if isinstance(key, (int, slice)):
            return self._values[key]
        raise IndexError("Index must be int or string")

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __hash__(self):
        return hash(self._description) ^ hash(self._values)

    def __eq__(self, other):
        if not isinstance(other, Row):
            return NotImplemented
        return self._description == other._description and self._values == other._values


def _fold(name):
    """Names are compared as SQLite does: only ASCII letters have cases."""
    return name.lower() if name.isascii() else "".join(c.lower() if c.isascii() else c for c in name)


plain_factories.add(Row)
