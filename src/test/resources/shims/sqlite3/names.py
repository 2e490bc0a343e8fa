# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""What the module has: the names of PEP 249, SQLite's constants, and what a statement needs to be complete.

Takeaway: paramstyle says qmark, and :name works all the same.
Covers: B1
"""

import sqlite3
import sqlite3.dbapi2

(sqlite3.apilevel, sqlite3.paramstyle, sqlite3.threadsafety)  # => ('2.0', 'qmark', 3)
sqlite3.sqlite_version_info > (3, 40)  # => True
".".join(map(str, sqlite3.sqlite_version_info)) == sqlite3.sqlite_version  # => True
sqlite3.connect(":memory:").execute("SELECT sqlite_version()").fetchone()[0] == sqlite3.sqlite_version  # => True
sqlite3.dbapi2.Connection is sqlite3.Connection  # => True
(sqlite3.PARSE_DECLTYPES, sqlite3.PARSE_COLNAMES)  # => (1, 2)
[getattr(sqlite3, f"SQLITE_{name}") for name in ("OK", "ERROR", "BUSY", "CONSTRAINT", "ROW", "DONE", "NOTADB")]
# => [0, 1, 5, 19, 100, 101, 26]
(sqlite3.SQLITE_BUSY_SNAPSHOT, sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_IOERR_VNODE)  # => (517, 2067, 6922)
(sqlite3.SQLITE_DENY, sqlite3.SQLITE_IGNORE, sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE)  # => (1, 2, 21, 33)
(sqlite3.SQLITE_LIMIT_LENGTH, sqlite3.SQLITE_LIMIT_WORKER_THREADS)  # => (0, 11)
sum(name.startswith("SQLITE_") for name in dir(sqlite3)) >= 150  # => True
[name for name in ("adapters", "converters", "Blob", "Row", "PrepareProtocol") if not hasattr(sqlite3, name)]  # => []
# sqlite3.Blob()  # => raises TypeError: cannot create 'sqlite3.Blob' instances
for part in (sqlite3.Connection, sqlite3.Cursor, sqlite3.Row, sqlite3.Error):
    print(part)
    # => <class 'sqlite3.Connection'>
    # => <class 'sqlite3.Cursor'>
    # => <class 'sqlite3.Row'>
    # => <class 'sqlite3.Error'>

# Connections are made by a factory, with all the arguments.
made = []


class Logged(sqlite3.Connection):
    def __init__(self, *arguments, **options):
        made.append((arguments, sorted(options)))
        super().__init__(*arguments, **options)


type(sqlite3.connect(":memory:", timeout=1, factory=Logged)) is Logged  # => True
made  # => [((':memory:',), ['factory', 'timeout'])]
type(sqlite3.connect(b":memory:")).__name__  # => 'Connection'


class Upper(sqlite3.Cursor):
    def execute(self, sql, *parameters):
        return super().execute(sql.upper(), *parameters)


db = sqlite3.connect(":memory:")
db.cursor(Upper).execute("select 'a' as b").fetchone()  # => ('A',)
try:
    db.extra = 1
except AttributeError as error:
    "has no attribute 'extra'" in str(error)  # => True

COMPLETE = ["SELECT 1;", "SELECT 1; -- x", ";", "/* a */;", "SELECT ';';", "CREATE TABLE t (a); SELECT 1;"]
INCOMPLETE = ["", " ", "SELECT 1", "-- x;", "SELECT ';", "/* ;", "SELECT 1; x", "SELECT [;"]
[sqlite3.complete_statement(sql) for sql in COMPLETE]  # => [True, True, True, True, True, True]
[sqlite3.complete_statement(sql) for sql in INCOMPLETE]  # => [False, False, False, False, False, False, False, False]
TRIGGER = "CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 1;"
[sqlite3.complete_statement(TRIGGER + end) for end in ("", " END", " END;", " /* a */ end ; ")]
# => [False, False, True, True]
sqlite3.complete_statement("EXPLAIN CREATE TEMPORARY TRIGGER t BEGIN SELECT 1;")  # => False

db.getlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH) >= 1_000_000  # => True
old = db.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20)
db.getlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH)  # => 20
db.execute("SELECT 1").fetchone()  # => (1,)
# db.getlimit(99)  # => raises sqlite3.ProgrammingError: 'category' is out of bounds
db.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 2) > 1000  # => True
# db.execute("SELECT ?3")  # => raises sqlite3.OperationalError: variable number must be between ?1 and ?2
