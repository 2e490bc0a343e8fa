"""Rolling back an inner atomic block drops the callbacks registered in it, and no others.

An inner `atomic` is a savepoint, and its callbacks share its fate: when it is rolled back, they are
dropped; otherwise they wait for the outermost block. Once that has committed, nothing can be taken
back, not even by a callback that fails.
You meet this when one line of an order fails and the others must still be picked.

Takeaway: Callbacks after commit are best effort: robust=True keeps one from stopping the others.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: django/nothing_is_sent_after_a_rollback.py, django/nested_atomic_is_a_savepoint.py
Covers: S14
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import logging
from functools import partial

import django
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], LOGGING_CONFIG=None, DATABASES={"default": database})
django.setup()


class Brief(logging.Handler):  # without the traceback
    def emit(self, record: logging.LogRecord) -> None:
        print(record.levelname, record.getMessage())


logging.getLogger("django").addHandler(Brief())


class Stock(models.Model):
    article = models.CharField(max_length=40)
    pieces = models.PositiveIntegerField()


with connection.schema_editor() as schema:
    schema.create_model(Stock)
Stock.objects.bulk_create([Stock(article="tea", pieces=9), Stock(article="cup", pieces=1)])


def take(article: str, pieces: int) -> None:
    with transaction.atomic():
        transaction.on_commit(partial(print, "pick", pieces, article))
        # "Positive" is a constraint in the database, which refuses what would go below zero.
        Stock.objects.filter(article=article).update(pieces=models.F("pieces") - pieces)


def order(**articles: int) -> None:
    with transaction.atomic():
        transaction.on_commit(partial(print, "print the delivery note"))
        for article, pieces in articles.items():
            try:
                take(article, pieces)
            except IntegrityError:  # caught outside of the inner block, which was rolled back
                transaction.on_commit(partial(print, "reorder", article))


def pieces(article: str) -> int:
    return Stock.objects.get(article=article).pieces


# S14.savepoint: the callback to pick cups is dropped with its savepoint.
order(tea=2, cup=3)
# => print the delivery note
# => pick 2 tea
# => reorder cup
pieces("tea"), pieces("cup")  # => (7, 1)


# S14.robust: a callback that fails stops those after it, unless it is robust. The commit stays.
def fail() -> None:
    raise ConnectionError("mail server is down")


def take_and_tell(article: str, robust: bool) -> None:
    with transaction.atomic():
        Stock.objects.filter(article=article).update(pieces=models.F("pieces") - 1)
        transaction.on_commit(fail, robust=robust)
        transaction.on_commit(partial(print, "pick", article))


# take_and_tell("tea", robust=False)  # => raises ConnectionError: mail server is down
pieces("tea")  # => 6
take_and_tell("tea", robust=True)
# => ERROR Error calling fail in on_commit() … (mail server is down).
# => pick tea
pieces("tea")  # => 5

# Outside of a transaction, it is called at once.
transaction.on_commit(partial(print, "at once"))  # => at once
