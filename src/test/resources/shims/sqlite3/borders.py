# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Where the stand-in ends: what the driver can't do, and what an example must not.

Takeaway: What is missing says so, with a NotSupportedError.
Differs: native code: sqlite3 is a native module; on GraalPy, the JDBC driver of SQLite stands in for it.
Covers: B1
"""

import os
import sqlite3
import sys

GRAALPY = sys.implementation.name == "graalpy"
db = sqlite3.connect(":memory:")


def refusal(function, *arguments):
    try:
        return function(*arguments)
    except (sqlite3.Error, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


if GRAALPY:
    refusal(db.set_authorizer, None)  # graalpy=> 'NotSupportedError: the JDBC driver of SQLite has no authorizer'
    refusal(db.blobopen, "t", "a", 1)
    # graalpy=> 'NotSupportedError: the JDBC driver of SQLite opens no blobs; SELECT and UPDATE them instead'
    refusal(db.enable_load_extension, True)  # graalpy=> 'NotSupportedError: examples load no extensions of SQLite'
    refusal(db.load_extension, "x")  # graalpy=> 'NotSupportedError: examples load no extensions of SQLite'
    refusal(db.getconfig, 1)
    # graalpy=> 'NotSupportedError: the JDBC driver of SQLite has no configuration of connections'
    refusal(db.setconfig, 1)
    # graalpy=> 'NotSupportedError: the JDBC driver of SQLite has no configuration of connections'

    # Files are in the scratch folder, or nowhere.
    os.symlink("missing.db", "link.db")
    for name in ("/tmp/x.db", "../x.db", "/etc/passwd", "link.db"):
        refusal(sqlite3.connect, name)
        # graalpy=> 'OperationalError: unable to open database file'
        # graalpy=> 'OperationalError: unable to open database file'
        # graalpy=> 'OperationalError: unable to open database file'
        # graalpy=> 'OperationalError: unable to open database file'
    refusal(sqlite3.connect, "file:/tmp/%2e%2e/tmp/x.db?mode=rwc", 5, 0, "", True, sqlite3.Connection, 128, True)
    # graalpy=> 'OperationalError: unable to open database file'
    for sql in (
        "ATTACH '/tmp/x.db' AS x",
        "ATTACH 'file:/tmp/x.db' AS x",
        "/* */ attach database \"/tmp/x.db\" as x",
        "ATTACH '/tmp/' || 'x.db' AS x",
        "ATTACH ('/tmp/x.db') AS x",
        "ATTACH x'2f746d702f782e6462' AS x",
        "VACUUM INTO '/tmp/x.db'",
        "VACUUM main INTO '/tmp/x.db'",
        "VACUUM INTO '/tmp/' || 'x.db'",
    ):
        print(refusal(db.execute, sql))
        # graalpy=> OperationalError: unable to open database: /tmp/x.db
        # graalpy=> OperationalError: unable to open database: file:/tmp/x.db
        # graalpy=> OperationalError: unable to open database: /tmp/x.db
        # graalpy=> NotSupportedError: the file must be given as a string or as a parameter here
        # graalpy=> NotSupportedError: the file must be given as a string or as a parameter here
        # graalpy=> NotSupportedError: the file must be given as a string or as a parameter here
        # graalpy=> OperationalError: unable to open database: /tmp/x.db
        # graalpy=> OperationalError: unable to open database: /tmp/x.db
        # graalpy=> NotSupportedError: the file must be given as a string or as a parameter here
    refusal(db.execute, "ATTACH ? AS x", ("/tmp/x.db",))  # graalpy=> 'OperationalError: unable to open database: /tmp/x.db'
    refusal(db.execute, "VACUUM INTO :x", {"x": b"/tmp/x.db"})
    # graalpy=> 'NotSupportedError: the file must be given as a string or as a parameter here'
    os.path.exists("/tmp/x.db")  # graalpy=> False

    # Settings of the process are nobody's.
    for sql in (
        "PRAGMA temp_store_directory = '/'",
        "EXPLAIN PRAGMA main.[Temp_Store_Directory]('/')",
        "\ufeffPRAGMA main.temp_store_directory='/'",
        "PRAGMA mmap_size=1000",
        "PRAGMA hard_heap_limit=1000",
    ):
        print(refusal(db.execute, sql))
        # graalpy=> NotSupportedError: PRAGMA temp_store_directory is a setting of the whole process, and can't be changed
        # graalpy=> NotSupportedError: PRAGMA Temp_Store_Directory is a setting of the whole process, and can't be changed
        # graalpy=> NotSupportedError: PRAGMA temp_store_directory is a setting of the whole process, and can't be changed
        # graalpy=> NotSupportedError: PRAGMA mmap_size is a setting of the whole process, and can't be changed
        # graalpy=> NotSupportedError: PRAGMA hard_heap_limit is a setting of the whole process, and can't be changed
    refusal(db.execute, "SELECT * FROM pragma_mmap_size(1000)")  # graalpy=> 'OperationalError: no such table: pragma_mmap_size'
    refusal(db.execute, "SELECT * FROM pragma_hard_heap_limit(1000)")
    # graalpy=> 'OperationalError: too many arguments on pragma_hard_heap_limit() - max 0'
    refusal(db.execute, "SELECT load_extension('x')")  # graalpy=> 'OperationalError: not authorized'
    refusal(db.execute, "SELECT fts3_tokenizer('x', x'00')")  # graalpy=> 'OperationalError: fts3tokenize disabled'

# Both have the rest.
db.execute("PRAGMA hard_heap_limit").fetchone()  # => (0,)
db.execute("SELECT json_extract('{\"a\": [1, 2]}', '$.a[1]')").fetchone()  # => (2,)
db.execute("SELECT sum(column1) OVER (ORDER BY column1) FROM (VALUES (1), (2))").fetchall()  # => [(1,), (3,)]
db.execute("CREATE VIRTUAL TABLE f USING fts5(text)").rowcount  # => -1
