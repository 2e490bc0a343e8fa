"""A context manager over atomic() makes work whole, lets steps fail alone, and can rehearse.

`durable=True` demands the outermost place, so that finished work is committed for certain. Steps
that may fail become savepoints. A rehearsal runs everything against real data and rolls back.
You meet this when a command has a --dry-run option.

Takeaway: Wrap atomic() in your own context manager, and let it say which errors a step may have.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/nested_atomic_is_a_savepoint.py, django/other_connections_see_commits_only.py
Covers: S29
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Iterator
from contextlib import contextmanager

import django
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction
from django.db.models import F

DATABASE = {"ENGINE": "django.db.backends.sqlite3", "NAME": "bank.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": DATABASE, "auditor": DATABASE},  # two connections to one file
)
django.setup()


class Account(models.Model):
    owner = models.CharField(max_length=20, primary_key=True)
    balance = models.PositiveIntegerField()  # comes with a CHECK in the database


class UnitOfWork:
    def __init__(self) -> None:
        self.failed: dict[str, str] = {}

    @contextmanager
    def step(self, name: str, *may_raise: type[Exception]) -> Iterator[None]:
        """A part of the work that these errors undo; the rest goes on."""
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

# S29.manager: a step that fails takes back both of its updates; the others stay.
with unit_of_work() as work:
    with work.step("rent", IntegrityError):
        transfer("Ann", "Bob", 700)
    with work.step("lunch", IntegrityError):
        transfer("Ann", "Bob", 30)
    balances()  # => {'Ann': 70, 'Bob': 130}
    balances("auditor")  # => {'Ann': 100, 'Bob': 100}
work.failed  # => {'rent': 'CHECK constraint failed: balance'}

# Another error ends the whole.
# with unit_of_work() as generous, generous.step("tip", IntegrityError):
#     {}["tip"]  # => raises KeyError: 'tip'
balances()  # => {'Ann': 70, 'Bob': 130}

# S29.rehearsal: everything runs, rules are checked, nothing stays, and no commit hook is called.
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
