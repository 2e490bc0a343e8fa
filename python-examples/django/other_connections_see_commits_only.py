"""Another connection sees what is committed; more than that is the database's isolation level.

atomic() knows begin and commit, and no isolation levels. PostgreSQL and MySQL have several, set in
the OPTIONS of a connection. SQLite has one, serializable: a transaction sees one state from its
first read to its end, and while it reads, no other may commit.
You meet this when two requests read the same balance, and "database is locked" is in the log.

Takeaway: Choose the isolation level in DATABASES, keep transactions short, and expect to retry.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: django/nested_atomic_is_a_savepoint.py, django/unit_of_work_wraps_atomic.py
Covers: S29
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django.conf import settings
from django.db import connection, models, transaction

DATABASE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": "bank.sqlite3",
    "OPTIONS": {"timeout": 0},  # seconds to wait for a lock; PostgreSQL's level would stand here
}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": DATABASE, "auditor": DATABASE},  # two connections to one file
)
django.setup()


class Account(models.Model):
    balance = models.IntegerField()


with connection.schema_editor() as schema:
    schema.create_model(Account)
Account.objects.create(balance=100)


def balance(connection_name: str) -> int:
    return Account.objects.using(connection_name).get().balance


# S29.isolation: what is not committed is seen by its own connection only.
with transaction.atomic():
    Account.objects.update(balance=70)  # => 1
    balance("default"), balance("auditor")  # => (70, 100)
balance("auditor")  # => 70

# S29.serializable: a transaction that has read keeps others from committing until it ends.
with transaction.atomic(using="auditor"):
    balance("auditor")  # => 70
    # Account.objects.update(balance=50)
    # => raises django.db.utils.OperationalError: database is locked
    balance("auditor")  # => 70
Account.objects.update(balance=50)  # => 1

# Without a transaction each query stands alone, and two of them may see two states.
first = balance("auditor")
Account.objects.update(balance=10)  # => 1
first, balance("auditor")  # => (50, 10)

# S29.levels: an isolation level is not an argument of atomic().
# transaction.atomic(isolation_level="serializable")
# => raises TypeError: atomic() got an unexpected keyword argument 'isolation_level'
