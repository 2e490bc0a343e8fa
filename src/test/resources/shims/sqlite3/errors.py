# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""What can go wrong in the database, by class and by code.

Takeaway: sqlite_errorname tells what no class does: which constraint, and why it is locked.
Covers: B1
"""

import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    PRAGMA foreign_keys = ON;
    CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT UNIQUE, age INT CHECK (age >= 0), note NOT NULL DEFAULT '');
    CREATE TABLE child (parent REFERENCES parent, x PRIMARY KEY) WITHOUT ROWID;
    INSERT INTO parent VALUES (1, 'Ann', 30, '');
    CREATE TABLE strict (n INTEGER) STRICT;
    CREATE TRIGGER guard BEFORE DELETE ON parent BEGIN SELECT RAISE(ABORT, 'never delete'); END;
""").close()


def error(sql, *parameters):
    try:
        db.execute(sql, *parameters)
    except sqlite3.Error as problem:
        return type(problem).__name__, str(problem), problem.sqlite_errorcode, problem.sqlite_errorname


error("INSERT INTO parent VALUES (1, 'Bob', 1, '')")
# => ('IntegrityError', 'UNIQUE constraint failed: parent.id', 1555, 'SQLITE_CONSTRAINT_PRIMARYKEY')
error("INSERT INTO parent VALUES (2, 'Ann', 1, '')")
# => ('IntegrityError', 'UNIQUE constraint failed: parent.name', 2067, 'SQLITE_CONSTRAINT_UNIQUE')
error("INSERT INTO parent VALUES (2, 'Bob', -1, '')")
# => ('IntegrityError', 'CHECK constraint failed: age >= 0', 275, 'SQLITE_CONSTRAINT_CHECK')
error("INSERT INTO parent VALUES (2, 'Bob', 1, ?)", (None,))
# => ('IntegrityError', 'NOT NULL constraint failed: parent.note', 1299, 'SQLITE_CONSTRAINT_NOTNULL')
error("INSERT INTO child VALUES (9, 1)")
# => ('IntegrityError', 'FOREIGN KEY constraint failed', 787, 'SQLITE_CONSTRAINT_FOREIGNKEY')
error("INSERT INTO strict VALUES ('x')")
# => ('IntegrityError', 'cannot store TEXT value in INTEGER column strict.n', 3091, 'unknown')
error("DELETE FROM parent")
# => ('IntegrityError', 'never delete', 1811, 'SQLITE_CONSTRAINT_TRIGGER')
error("INSERT INTO parent (id) VALUES ('x')")  # => ('IntegrityError', 'datatype mismatch', 20, 'SQLITE_MISMATCH')
error("SELECT * FROM missing")  # => ('OperationalError', 'no such table: missing', 1, 'SQLITE_ERROR')
error("SELECT zeroblob(3000000000)")  # => ('DataError', 'string or blob too big', 18, 'SQLITE_TOOBIG')
error("SELECT abs(-9223372036854775808)")  # => ('OperationalError', 'integer overflow', 1, 'SQLITE_ERROR')
error("CREATE TABLE parent (x)")  # => ('OperationalError', 'table parent already exists', 1, 'SQLITE_ERROR')
error("ROLLBACK TO nowhere")  # => ('OperationalError', 'no such savepoint: nowhere', 1, 'SQLITE_ERROR')
db.execute("INSERT INTO parent VALUES (3, 'Cy', 1, '')").rowcount  # => 1
db.commit()

# Errors that rows bring.
cursor = db.execute("SELECT abs(column1) FROM (VALUES (-1), (-2), (-9223372036854775808))")
cursor.fetchone()  # => (1,)
# cursor.fetchone()  # => raises sqlite3.OperationalError: integer overflow
cursor.fetchone()
# db.execute("SELECT abs(column1) FROM (VALUES (-1), (-2), (-9223372036854775808))").fetchall()
# => raises sqlite3.OperationalError: integer overflow

# Not a database.
with open("text.db", "w") as file:
    file.write("no database, " * 100)  # => 1300
broken = sqlite3.connect("text.db")
try:
    broken.execute("SELECT * FROM sqlite_master")
except sqlite3.DatabaseError as problem:
    print(type(problem).__name__, problem, problem.sqlite_errorname)  # => DatabaseError file is not a database SQLITE_NOTADB
broken.close()

# sqlite3.connect("missing/folder/x.db")  # => raises sqlite3.OperationalError: unable to open database file
try:
    sqlite3.connect("file:missing.db?mode=ro", uri=True)
except sqlite3.OperationalError as problem:
    problem.sqlite_errorname  # => 'SQLITE_CANTOPEN'
# sqlite3.connect("a\0b")  # => raises ValueError: embedded null byte
# sqlite3.connect(5)  # => raises TypeError: expected str, bytes or os.PathLike object, not int
# sqlite3.connect(":memory:", timeout="x")  # => raises TypeError: must be real number, not str

# The classes.
[each.__name__ for each in sqlite3.IntegrityError.__mro__]
# => ['IntegrityError', 'DatabaseError', 'Error', 'Exception', 'BaseException', 'object']
sqlite3.InterfaceError.__bases__  # => (<class 'sqlite3.Error'>,)
sqlite3.Warning.__bases__  # => (<class 'Exception'>,)
for name in ("DataError", "OperationalError", "IntegrityError", "InternalError", "ProgrammingError", "NotSupportedError"):
    issubclass(getattr(sqlite3, name), sqlite3.DatabaseError) and getattr(db, name) is getattr(sqlite3, name)
    # => True
    # => True
    # => True
    # => True
    # => True
    # => True
hasattr(sqlite3.ProgrammingError(), "sqlite_errorcode")  # => False
