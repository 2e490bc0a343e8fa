# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Whole databases: dumped, backed up, serialized.

Takeaway: backup copies a database as it is now into another connection, whatever was there.
Covers: B1
"""

import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE "odd name" (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT, b BLOB);
    INSERT INTO "odd name" (a, b) VALUES ('it''s', x'00ff'), (NULL, NULL), ('ä', '');
    CREATE INDEX i ON "odd name" (a);
    CREATE VIEW v AS SELECT a FROM "odd name";
    CREATE TRIGGER r AFTER DELETE ON "odd name" BEGIN SELECT 1; END;
""").close()
print(*db.iterdump(), sep="\n")
# => BEGIN TRANSACTION;
# => CREATE TABLE "odd name" (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT, b BLOB);
# => INSERT INTO "odd name" VALUES(1,'it''s',X'00FF');
# => INSERT INTO "odd name" VALUES(2,NULL,NULL);
# => INSERT INTO "odd name" VALUES(3,'ä','');
# => CREATE INDEX i ON "odd name" (a);
# => CREATE VIEW v AS SELECT a FROM "odd name";
# => CREATE TRIGGER r AFTER DELETE ON "odd name" BEGIN SELECT 1; END;
# => DELETE FROM "sqlite_sequence";
# => INSERT INTO "sqlite_sequence" VALUES('odd name',3);
# => COMMIT;

again = sqlite3.connect(":memory:")
again.executescript("".join(db.iterdump())).close()
again.execute('SELECT * FROM "odd name"').fetchall()
# => [(1, "it's", b'\x00\xff'), (2, None, None), (3, 'ä', '')]

# backup, into memory and into a file.
target = sqlite3.connect(":memory:")
target.execute("CREATE TABLE lost (a)").rowcount  # => -1
db.backup(target)
target.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1").fetchall()
# => [('odd name',), ('sqlite_sequence',)]
steps = []
with sqlite3.connect("copy.db") as file:
    db.backup(file, pages=2, progress=lambda *step: steps.append(step))
steps  # => [(0, 2, 4), (101, 0, 4)]
file.execute('SELECT count(*) FROM "odd name"').fetchone()  # => (3,)
file.close()
sqlite3.connect("copy.db").execute('SELECT count(*) FROM "odd name"').fetchone()  # => (3,)
steps.clear()
sqlite3.connect("copy.db").backup(target, progress=lambda *step: steps.append(step))
steps  # => [(101, 0, 4)]


def failing(status, remaining, total):
    raise LookupError(f"{remaining} of {total}")


# db.backup(target, pages=1, progress=failing)  # => raises LookupError: 3 of 4
# db.backup(db)  # => raises ValueError: target cannot be the same connection instance
# db.backup("copy.db")  # => raises TypeError: backup() argument 'target' must be sqlite3.Connection, not str
# db.backup(target, progress=5)  # => raises TypeError: progress argument must be a callable
# db.backup(target, name="missing")  # => raises sqlite3.OperationalError: unknown database missing
target.execute("BEGIN IMMEDIATE").rowcount  # => -1
target.execute("CREATE TABLE t (a)").rowcount  # => -1
# db.backup(target)  # => raises sqlite3.OperationalError: destination database is in use
target.rollback()
db.execute("ATTACH ':memory:' AS side").rowcount  # => -1
db.execute("CREATE TABLE side.s AS SELECT 5 AS five").rowcount  # => -1
db.backup(target, name="side")
target.execute("SELECT * FROM s").fetchall()  # => [(5,)]

# serialize and deserialize.
image = db.serialize(name="side")
(type(image), image[:15], len(image))  # => (<class 'bytes'>, b'SQLite format 3', 8192)
loaded = sqlite3.connect(":memory:")
loaded.deserialize(image)
loaded.execute("SELECT * FROM s").fetchall()  # => [(5,)]
loaded.execute("INSERT INTO s VALUES (6)").rowcount  # => 1
loaded.commit()
loaded.deserialize(bytearray(image))
loaded.execute("SELECT * FROM s").fetchall()  # => [(5,)]
# db.serialize(name="missing")  # => raises sqlite3.OperationalError: unable to serialize 'missing'
loaded.deserialize(b"no database" * 100)
# loaded.execute("SELECT * FROM s")  # => raises sqlite3.DatabaseError: file is not a database
