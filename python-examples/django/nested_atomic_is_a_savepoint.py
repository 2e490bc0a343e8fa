"""An atomic block inside another one is a savepoint: it fails alone, and the rest goes on.

What a nested block has written is kept if it ends well, and taken back if an exception leaves it;
only the outermost commits. A database error must be caught outside the smallest block that may
fail: caught inside, it leaves a broken transaction, and Django refuses to go on with it.
You meet this when an import should skip bad rows and keep the rest.

Takeaway: Put `try` around `atomic()`, never `atomic()` around a `try` that swallows.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/unit_of_work_wraps_atomic.py, django/nothing_is_sent_after_a_rollback.py
Covers: S29
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Iterable
from contextlib import suppress

import django
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction
from django.test.utils import CaptureQueriesContext

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Product(models.Model):
    code = models.CharField(max_length=10, unique=True)


def codes() -> list[str]:
    return sorted(Product.objects.values_list("code", flat=True))


def import_all(rows: Iterable[str]) -> list[str]:
    """Import what can be imported, in one transaction, and return the rest."""
    rejected = []
    with transaction.atomic():
        for code in rows:
            try:
                with transaction.atomic():
                    Product.objects.create(code=code)
            except IntegrityError:
                rejected.append(code)
    return rejected


def import_carelessly(rows: Iterable[str]) -> None:
    with transaction.atomic():
        for code in rows:
            try:
                Product.objects.create(code=code)
            except IntegrityError:
                print(f"skipped {code}")


with connection.schema_editor() as schema:
    schema.create_model(Product)

# S29.savepoint: two of three rows arrive, and the transaction itself goes on.
with CaptureQueriesContext(connection) as queries:
    import_all(["pen", "pen"])  # => ['pen']
Product.objects.create(code="ink")
codes()  # => ['ink', 'pen']
for query in queries.captured_queries:
    print(query["sql"].partition(' "')[0])
    # => BEGIN
    # => SAVEPOINT
    # => INSERT INTO
    # => RELEASE SAVEPOINT
    # => SAVEPOINT
    # => INSERT INTO
    # => ROLLBACK TO SAVEPOINT
    # => RELEASE SAVEPOINT
    # => COMMIT

# The same loop without savepoints. SQLite would go on; Django does not, whatever the database.
# import_carelessly(["cup", "pen", "jug"])  # => skipped pen
# => raises django.db.transaction.TransactionManagementError: An error occurred in the current …
# If the last row fails, nothing is raised, and nothing is stored.
import_carelessly(["cup", "pen"])  # => skipped pen
codes()  # => ['ink', 'pen']

# A rollback undoes rows, not objects: this one keeps the key of a row that is gone.
cup = Product(code="cup")
with suppress(ValueError), transaction.atomic():
    cup.save()
    raise ValueError("second thoughts")
cup.pk is None, Product.objects.filter(pk=cup.pk).exists()  # => (False, False)

# S29.nested: a nested block that ended well is lost with the outer one.
with suppress(ValueError), transaction.atomic():
    import_all(["jug", "lid"])  # => []
    raise ValueError("third thoughts")
codes()  # => ['ink', 'pen']
