# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# clock = "real"
# ///
"""Several connections: to one file, to one database in memory, in several threads.

Takeaway: A lock is waited for as long as timeout says; readers see what was committed when they began.
Covers: B1
"""

import os
import sqlite3
import threading
import time

one = sqlite3.connect("shop.db", timeout=0.1)
two = sqlite3.connect("shop.db", timeout=0.1, isolation_level=None)
one.execute("CREATE TABLE t (a)").rowcount  # => -1
one.execute("INSERT INTO t VALUES (1)").rowcount  # => 1
two.execute("SELECT * FROM t").fetchall()  # => []
# two.execute("INSERT INTO t VALUES (2)")  # => raises sqlite3.OperationalError: database is locked
two.in_transaction  # => False
# two.execute("BEGIN IMMEDIATE")  # => raises sqlite3.OperationalError: database is locked
two.in_transaction  # => False
one.commit()
two.execute("SELECT * FROM t").fetchall()  # => [(1,)]
two.execute("BEGIN EXCLUSIVE").rowcount  # => -1
try:
    one.execute("SELECT * FROM t")
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname)  # => database is locked SQLITE_BUSY
one.in_transaction  # => False
started = time.monotonic()
try:
    one.execute("DELETE FROM t")
except sqlite3.OperationalError:
    0.1 <= time.monotonic() - started < 3  # => True
one.in_transaction  # => True
one.rollback()
two.rollback()
os.path.exists("shop.db")  # => True

# A commit waits for readers; one that nobody holds any more is no reader.
reader = two.execute("SELECT 1 FROM t UNION ALL SELECT 2")
one.execute("INSERT INTO t VALUES (3)").rowcount  # => 1
# one.commit()  # => raises sqlite3.OperationalError: database is locked
one.in_transaction  # => True
reader.close()
one.commit()
two.execute("SELECT 1 FROM t UNION ALL SELECT 2").fetchone()  # => (1,)
with one:
    one.execute("INSERT INTO t VALUES (4)").rowcount  # => 1

# Who waits lets others work.
patient = sqlite3.connect("shop.db", timeout=20)
one.execute("INSERT INTO t VALUES (5)").rowcount  # => 1


def release():
    time.sleep(0.2)
    worker = threading.current_thread()
    done.append(worker.name)


done = []
thread = threading.Thread(target=release, name="worker")
thread.start()
# sqlite3.connect("shop.db", timeout=1).execute("DELETE FROM t")  # => raises sqlite3.OperationalError: database is locked
done  # => ['worker']
one.commit()
thread.join()
patient.execute("DELETE FROM t WHERE a = 5").rowcount  # => 1
patient.commit()

# A connection belongs to its thread, unless it is told otherwise.
problems = []


def elsewhere(connection):
    try:
        problems.append(connection.execute("SELECT 5").fetchall())
    except sqlite3.ProgrammingError as error:
        problems.append(str(error).partition(". ")[0])


def run(*arguments):
    thread = threading.Thread(target=elsewhere, args=arguments)
    thread.start()
    thread.join()


run(one)
problems.pop()  # => 'SQLite objects created in a thread can only be used in that same thread'
shared = sqlite3.connect(":memory:", check_same_thread=False)
run(shared)
problems.pop()  # => [(5,)]
shared.execute("CREATE TABLE t (a)").rowcount  # => -1


lock = threading.Lock()


def insert(start):
    for value in range(start, start + 50):
        with lock:
            shared.execute("INSERT INTO t VALUES (?)", (value,))


threads = [threading.Thread(target=insert, args=(1000 * number,)) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
shared.execute("SELECT count(DISTINCT a) FROM t").fetchone()  # => (200,)

# Any thread may interrupt.
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
timer = threading.Timer(0.3, shared.interrupt)
timer.start()
# shared.execute(ENDLESS)  # => raises sqlite3.OperationalError: interrupted
timer.join()
shared.execute("SELECT count(*) FROM t").fetchone()  # => (200,)

# URIs.
readonly = sqlite3.connect("file:shop.db?mode=ro", uri=True)
readonly.execute("SELECT count(*) FROM t").fetchone()  # => (3,)
# readonly.execute("DELETE FROM t")  # => raises sqlite3.OperationalError: attempt to write a readonly database
readonly.rollback()
# sqlite3.connect("file:shop.db?mode=odd", uri=True)  # => raises sqlite3.OperationalError: no such access mode: odd
# sqlite3.connect("file:shop.db?vfs=odd", uri=True)  # => raises sqlite3.OperationalError: no such vfs: odd
# sqlite3.connect("file://elsewhere/x", uri=True)  # => raises sqlite3.OperationalError: invalid uri authority: elsewhere
sqlite3.connect(f"file://localhost{os.getcwd()}/shop.db?mode=rw", uri=True).execute("SELECT count(*) FROM t").fetchone()
# => (3,)
odd = sqlite3.connect("file:100%25%20%3Fodd%23.db", uri=True)
odd.execute("CREATE TABLE t (a)").rowcount  # => -1
os.path.exists("100% ?odd#.db")  # => True

# Databases in memory are private, unless they have a name and are shared.
left = sqlite3.connect("file:common?mode=memory&cache=shared", uri=True)
right = sqlite3.connect("file:common?mode=memory&cache=shared", uri=True)
left.execute("CREATE TABLE t (a)").rowcount  # => -1
right.execute("SELECT * FROM t").fetchall()  # => []
left.execute("INSERT INTO t VALUES (1)").rowcount  # => 1
# right.execute("SELECT * FROM t")  # => raises sqlite3.OperationalError: database table is locked: t
left.commit()
right.execute("SELECT * FROM t").fetchall()  # => [(1,)]
sqlite3.connect("file:common?mode=memory", uri=True).execute("SELECT name FROM sqlite_master").fetchall()  # => []
anonymous = [sqlite3.connect("file::memory:?cache=shared", uri=True) for _ in range(2)]
anonymous[0].execute("CREATE TABLE t (a)").rowcount  # => -1
anonymous[1].execute("SELECT * FROM t").fetchall()  # => []
left.close()
right.close()
# sqlite3.connect("file:common?mode=memory&cache=shared", uri=True).execute("SELECT * FROM t")
# => raises sqlite3.OperationalError: no such table: t
os.path.exists("common")  # => False
temporary = sqlite3.connect("")
temporary.execute("CREATE TABLE t (a)").rowcount  # => -1

# A folder of one's own, and another working directory.
os.mkdir("sub")
os.chdir("sub")
inner = sqlite3.connect("inner.db")
inner.execute("CREATE TABLE t (a)").rowcount  # => -1
inner.execute("ATTACH '../shop.db' AS shop").rowcount  # => -1
inner.execute("SELECT count(*) FROM shop.t").fetchone()  # => (3,)
inner.execute("ATTACH DATABASE ? AS other", ("other.db",)).rowcount  # => -1
inner.execute("CREATE TABLE other.x (a)").rowcount  # => -1
inner.execute("ATTACH ':memory:' AS m").rowcount  # => -1
# inner.execute("ATTACH 'no/such/folder.db' AS n")  # => raises sqlite3.OperationalError: unable to open database: no/such/folder.db
[row[1] for row in inner.execute("PRAGMA database_list")]  # => ['main', 'shop', 'other', 'm']
inner.execute("DETACH m").rowcount  # => -1
inner.execute("VACUUM").rowcount  # => -1
inner.execute("VACUUM main INTO 'copy.db'").rowcount  # => -1
inner.execute("VACUUM INTO ?", ("copy2.db",)).rowcount  # => -1
sorted(os.listdir())  # => ['copy.db', 'copy2.db', 'inner.db', 'other.db']
inner.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED)  # => 10
inner.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 2)  # => 10
# inner.execute("ATTACH ':memory:' AS m")  # => raises sqlite3.OperationalError: too many attached databases - max 2
inner.execute("PRAGMA journal_mode = WAL").fetchone()  # => ('wal',)
inner.execute("INSERT INTO t VALUES (1)").rowcount  # => 1
reading = sqlite3.connect("inner.db")
reading.execute("SELECT * FROM t").fetchall()  # => []
inner.commit()
reading.execute("SELECT * FROM t").fetchall()  # => [(1,)]
