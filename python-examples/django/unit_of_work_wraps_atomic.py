"""A context manager over atomic() makes work whole, lets steps fail alone, and can rehearse.

`durable=True` demands the outermost place, so that work which is done is committed for certain, and
not at the mercy of a caller's transaction. Steps that may fail become savepoints. A rehearsal runs
everything against real data and rolls back; until a commit, no other connection sees any of it.

Takeaway: Wrap atomic() in your own context manager, and let it say which errors a step may have.
Covers: S29
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

from collections.abc import Iterator
from contextlib import contextmanager

import django
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction
from django.db.models import F

DATABASE = {"ENGINE": "django.db.backends.sqlite3", "NAME": "bank.sqlite3"}
settings.configure(
    DATABASES={"default": DATABASE, "auditor": DATABASE},  # two connections to one file
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
django.setup()


class Account(models.Model):
    owner = models.CharField(max_length=20, primary_key=True)
    balance = models.PositiveIntegerField()  # comes with a CHECK in the database

    class Meta:
        app_label = "bank"


class UnitOfWork:
    def __init__(self) -> None:
        self.failed: dict[str, str] = {}

    @contextmanager
    def step(self, name: str, *may_raise: type[Exception]) -> Iterator[None]:
        """Part of the whole, which these errors undo and end, and nothing beyond it."""
        try:
            with transaction.atomic():
                yield
        except may_raise as error:
            self.failed[name] = str(error)


@contextmanager
def unit_of_work(*, rehearsal: bool = False) -> Iterator[UnitOfWork]:
    with transaction.atomic(durable=True):
        yield UnitOfWork()
        transaction.set_rollback(rehearsal)


def transfer(giver: str, taker: str, amount: int) -> None:
    Account.objects.filter(owner=taker).update(balance=F("balance") + amount)
    Account.objects.filter(owner=giver).update(balance=F("balance") - amount)


def balances(connection_name: str = "default") -> dict[str, int]:
    return dict(Account.objects.using(connection_name).values_list("owner", "balance"))


with connection.schema_editor() as schema:
    schema.create_model(Account)
for owner in ("Ann", "Bob"):
    Account.objects.create(owner=owner, balance=100)

# Bob had the money already when Ann turned out not to have it; the step takes back both.
with unit_of_work() as work:
    with work.step("rent", IntegrityError):
        transfer("Ann", "Bob", 700)
    with work.step("lunch", IntegrityError):
        transfer("Ann", "Bob", 30)
    balances()  # => {'Ann': 70, 'Bob': 130}
    balances("auditor")  # => {'Ann': 100, 'Bob': 100}
balances("auditor")  # => {'Ann': 70, 'Bob': 130}
work.failed  # => {'rent': 'CHECK constraint failed: balance'}

# An error that no step may have ends the whole.
# with unit_of_work() as generous:
#     transfer("Ann", "Bob", 5)
#     with generous.step("tip", IntegrityError):
#         {}["tip"]  # => raises KeyError: 'tip'
balances()  # => {'Ann': 70, 'Bob': 130}

# A rehearsal: everything runs, rules are checked, nothing stays, and no hook for commits fires.
with unit_of_work(rehearsal=True):
    transfer("Bob", "Ann", 130)
    transaction.on_commit(lambda: print("mail sent"))
    balances()  # => {'Ann': 200, 'Bob': 0}
balances()  # => {'Ann': 70, 'Bob': 130}

# Inside another transaction its end would not be a commit, and durable=True says so at once.
# with transaction.atomic(), unit_of_work():
#     transfer("Ann", "Bob", 1)
# => raises RuntimeError: A durable atomic block cannot be nested within another atomic block.
balances()  # => {'Ann': 70, 'Bob': 130}
