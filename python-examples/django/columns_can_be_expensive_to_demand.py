"""Adding an optional column is cheap; demanding it rewrites the table, or scans all of it.

What a migration costs is in its SQL. An optional column is one ALTER TABLE. SQLite can't change a
column, so Django copies all rows into a new table. PostgreSQL adds a column with a constant default
without a rewrite (since 11), and for SET NOT NULL it scans the table while no one else may use it.
You meet this when a migration takes seconds on a laptop and locks the production table for minutes.

Takeaway: Read the SQL of a migration, with `sqlmigrate`, before it runs on a large table.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: django/column_arrives_in_three_phases.py
Covers: S19
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django.conf import settings
from django.db import connection, migrations, models
from django.db.migrations.state import ProjectState
from django.test.utils import CaptureQueriesContext

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(DATABASES={"default": database})
django.setup()

state = ProjectState()


def sql(operation: migrations.operations.base.Operation) -> list[str]:
    """Runs one operation, and returns the statements that touch the table, cut short."""
    global state
    before, state = state, state.clone()
    operation.state_forwards("shop", state)
    with CaptureQueriesContext(connection) as queries, connection.schema_editor() as editor:
        operation.database_forwards("shop", editor, before, state)
    texts = (query["sql"].partition("(")[0].strip() for query in queries.captured_queries)
    return [text for text in texts if "shop_order" in text and "PRAGMA" not in text]


id, total = models.AutoField(primary_key=True), models.IntegerField()
sql(migrations.CreateModel("Order", [("id", id), ("total", total)]))
# => ['CREATE TABLE "shop_order"']

# S19.cheap: an optional column is one statement, whatever the number of rows.
optional = models.CharField(max_length=3, null=True)
sql(migrations.AddField("Order", "currency", optional))
# => ['ALTER TABLE "shop_order" ADD COLUMN "currency" varchar']

# S19.rewrite: to demand it, SQLite makes a new table, copies all rows, and drops the old one.
required = models.CharField(max_length=3, default="EUR")
for statement in sql(migrations.AlterField("Order", "currency", required)):
    print(statement)
    # => CREATE TABLE "new__shop_order"
    # => INSERT INTO "new__shop_order"
    # => DROP TABLE "shop_order"
    # => ALTER TABLE "new__shop_order" RENAME TO "shop_order"
# stated: S19: columns are added to production tables without table-level locks

# A required column in one step does the same: the default fills the rows as they are copied.
sql(migrations.AddField("Order", "country", models.CharField(max_length=2, default="DE")))[:2]
# => ['CREATE TABLE "new__shop_order"', 'INSERT INTO "new__shop_order"']

# The default is Django's, not the table's: an INSERT from outside has to name the column. Since
# Django 5.0, `db_default` puts it into the table, and PostgreSQL adds such a column at once.
with connection.cursor() as cursor:
    # cursor.execute("INSERT INTO shop_order (total) VALUES (10)")
    # => raises django.db.utils.IntegrityError: NOT NULL constraint failed: shop_order.…
    cursor.execute("INSERT INTO shop_order (total, currency, country) VALUES (10, 'EUR', 'DE')")
if django.VERSION >= (5, 0):
    new = models.CharField(max_length=5, db_default="mail")
    sql(migrations.AddField("Order", "channel", new))
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO shop_order (total, currency, country) VALUES (1, 'EUR', 'DE')")
