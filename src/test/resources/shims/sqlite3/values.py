# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Values there and back: SQLite's five types, and those that adapters and converters make of them.

Takeaway: None, int, float, str and bytes come back as they went; anything else wants an adapter.
Covers: B1
"""

import array
import datetime
import enum
import math
import sqlite3
import warnings
from decimal import Decimal
from fractions import Fraction

warnings.simplefilter("ignore", DeprecationWarning)  # the default adapters are on their way out
db = sqlite3.connect(":memory:")


def back(value):
    kind, value = db.execute("SELECT typeof(?1), ?1", (value,)).fetchone()
    return kind, value


back(None)  # => ('null', None)
back(0)  # => ('integer', 0)
back(-(2**63))  # => ('integer', -9223372036854775808)
back(2**53 + 1)  # => ('integer', 9007199254740993)
back(True)  # => ('integer', 1)
back(0.1)  # => ('real', 0.1)
back(3.0)  # => ('real', 3.0)
back(-0.0)  # => ('real', -0.0)
back(1e300)  # => ('real', 1e+300)
back(5e-324)  # => ('real', 5e-324)
back(float(2**63))  # => ('real', 9.223372036854776e+18)
back(math.inf)  # => ('real', inf)
back(-math.inf)  # => ('real', -inf)
back(math.nan)  # => ('null', None)
back("")  # => ('text', '')
back("äöü€😀")  # => ('text', 'äöü€😀')
back("a\0b")  # => ('text', 'a\x00b')
back("\ufffd\uffff\U0010ffff")  # => ('text', '\ufffd\uffff\U0010ffff')
back("x" * 100_000)[1] == "x" * 100_000  # => True
# back("\ud800")  # => raises UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
back(b"")  # => ('blob', b'')
back(b"\x00\xff\x7f\x80")  # => ('blob', b'\x00\xff\x7f\x80')
back(bytes(range(256)) * 100)[1] == bytes(range(256)) * 100  # => True
back(bytearray(b"ab"))  # => ('blob', b'ab')
back(memoryview(b"abcd")[1:3])  # => ('blob', b'bc')
back(sqlite3.Binary(b"x"))  # => ('blob', b'x')
back(array.array("b", [1, 2]))  # => ('blob', b'\x01\x02')
# back(memoryview(b"abcd")[::2])  # => raises BufferError: memoryview: underlying buffer is not C-contiguous
db.execute("SELECT length(?), hex(?)", ("😀", "😀")).fetchone()  # => (1, 'F09F9880')
db.execute("SELECT zeroblob(3), x'' || 'a', 1 / 2, 1 / 2.0, 'a' IS NULL").fetchone()  # => (b'\x00\x00\x00', 'a', 0, 0.5, 0)


class Colour(enum.IntEnum):
    RED = 1


class Mood(str, enum.Enum):
    GOOD = "good"


class Metres(float):
    pass


back(Colour.RED)  # => ('integer', 1)
back(Mood.GOOD)  # => ('text', 'good')
back(Metres(2))  # => ('real', 2.0)
back(Metres(2.5))  # => ('real', 2.5)

# A column's affinity has its say.
db.execute("CREATE TABLE t (i INTEGER, r REAL, x TEXT, n NUMERIC, b BLOB)").rowcount  # => -1
db.execute("INSERT INTO t VALUES ('7', 7, 7, '7.5', 7)").rowcount  # => 1
db.execute("SELECT * FROM t").fetchone()  # => (7, 7.0, '7', 7.5, 7)

# Adapters: by type, or by the object itself.
# back(Fraction(3, 2))  # => raises sqlite3.ProgrammingError: Error binding parameter 1: type 'Fraction' is not supported
sqlite3.register_adapter(Decimal, str)
back(Decimal("1.50"))  # => ('text', '1.50')


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __conform__(self, protocol):
        if protocol is sqlite3.PrepareProtocol:
            return f"{self.x};{self.y}"


back(Point(1, 2))  # => ('text', '1;2')
sqlite3.adapt(Point(3, 4))  # => '3;4'
# sqlite3.adapt(object())  # => raises sqlite3.ProgrammingError: can't adapt
sqlite3.adapt(object(), sqlite3.PrepareProtocol, "instead")  # => 'instead'


class Broken:
    def __conform__(self, protocol):
        raise LookupError("no")


# back(Broken())  # => raises LookupError: no
back(datetime.date(2024, 2, 29))  # => ('text', '2024-02-29')
back(datetime.datetime(2024, 2, 29, 12, 30, 5, 250))  # => ('text', '2024-02-29 12:30:05.000250')
sqlite3.register_adapter(bool, lambda value: "yes" if value else "no")
back(True)  # => ('text', 'yes')
sqlite3.register_adapter(bool, int)
back(False)  # => ('integer', 0)

# Converters: by the declared type of a column, or by what stands in its name.
sqlite3.register_converter("point", lambda data: Point(*map(int, data.split(b";"))).__dict__)
sqlite3.register_converter("flag", lambda data: data)
declared = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
declared.execute("CREATE TABLE t (p Point, d date, ts TIMESTAMP, f flag(1), n, x point not null default '0;0')").rowcount  # => -1
declared.execute(
    "INSERT INTO t (p, d, ts, f, n) VALUES (?, ?, ?, 1, '5;6')",
    (Point(1, 2), datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 12, 30, 5)),
).rowcount  # => 1
declared.execute("SELECT p, d, f, n, x FROM t").fetchone()
# => ({'x': 1, 'y': 2}, datetime.date(2024, 2, 29), b'1', '5;6', {'x': 0, 'y': 0})
declared.execute("SELECT ts FROM t").fetchall()  # => [(datetime.datetime(2024, 2, 29, 12, 30, 5),)]
declared.execute("SELECT p || '', NULL FROM t").fetchone()  # => ('1;2', None)
declared.execute("UPDATE t SET p = NULL, f = ''").rowcount  # => 1
declared.execute("SELECT p, f FROM t").fetchone()  # => (None, None)
declared.execute("UPDATE t SET p = 'x'").rowcount  # => 1
# declared.execute("SELECT p FROM t").fetchone()  # => raises ValueError: invalid literal for int() with base 10: b'x'

named = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_COLNAMES)
cursor = named.execute("SELECT '1;2' AS \"p [point]\", '1;2' AS \"q [unknown]\", '3;4' AS \"[point]\", 5 AS five")
[column[0] for column in cursor.description]  # => ['p', 'q', '', 'five']
cursor.fetchone()  # => ({'x': 1, 'y': 2}, '1;2', {'x': 3, 'y': 4}, 5)
both = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
both.execute("CREATE TABLE t (p point)").rowcount  # => -1
both.execute("INSERT INTO t VALUES ('7;8')").rowcount  # => 1
both.execute("SELECT p, p AS \"p [flag]\" FROM t").fetchall()  # => [({'x': 7, 'y': 8}, b'7;8')]
db.execute("SELECT '1;2' AS \"p [point]\"").description[0][0]  # => 'p [point]'

# The types of PEP 249.
sqlite3.Date(2024, 2, 29)  # => datetime.date(2024, 2, 29)
sqlite3.Time(12, 30)  # => datetime.time(12, 30)
sqlite3.Timestamp(2024, 2, 29, 12)  # => datetime.datetime(2024, 2, 29, 12, 0)
sqlite3.Binary is memoryview  # => True
sqlite3.DateFromTicks(86400 * 365.5).year  # => 1971
