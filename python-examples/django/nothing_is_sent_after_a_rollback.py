"""post_save runs inside the transaction, on_commit callbacks after it, and never after a rollback.

A receiver of `post_save` sees a row that may yet be taken back, so it must not send anything. It
leaves that to `transaction.on_commit`, which keeps callbacks until the outermost `atomic` block has
committed, and drops them when it rolls back.
You meet this when customers get mail about orders that do not exist.

Takeaway: In a receiver write rows, but mail and call services only by transaction.on_commit.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/savepoint_takes_its_callbacks_along.py, django/nested_atomic_is_a_savepoint.py
Covers: S14
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from functools import partial
from typing import Any

import django
from django.conf import settings
from django.db import connection, models, transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Order(models.Model):
    customer = models.CharField(max_length=40)


class Journal(models.Model):
    text = models.CharField(max_length=80)


with connection.schema_editor() as schema:
    schema.create_model(Order)
    schema.create_model(Journal)


@receiver(post_save, sender=Order)
def order_saved(instance: Order, created: bool, **kwargs: Any) -> None:
    verb = "created" if created else "changed"
    print(f"post_save: {verb}, in a transaction: {connection.in_atomic_block}")
    Journal.objects.create(text=f"{verb} order of {instance.customer}")
    if created:
        # partial binds what is known now; a lambda would read its names only after the commit.
        transaction.on_commit(partial(send_mail, instance.pk))


def send_mail(order_id: int) -> None:
    order = Order.objects.get(pk=order_id)
    print(f"mail to {order.customer}, in a transaction: {connection.in_atomic_block}")


class OutOfStock(Exception):
    pass


def place(*customers: str, in_stock: bool = True) -> None:
    with transaction.atomic():
        for customer in customers:
            Order.objects.create(customer=customer)
        if not in_stock:
            raise OutOfStock
        print("last line of the block")


# S14.signal, S14.commit: the signal is sent at once, the mail after the block.
place("Ann")
# => post_save: created, in a transaction: True
# => last line of the block
# => mail to Ann, in a transaction: False

# S14.rollback: what the receiver wrote is gone, and the mail is never sent.
# place("Bob", in_stock=False)  # => post_save: created, in a transaction: True
                                # => raises OutOfStock
Order.objects.filter(customer="Bob").exists()  # => False
[entry.text for entry in Journal.objects.all()]  # => ['created order of Ann']

# Not later, either. A save without a block around it commits by itself.
Order.objects.get().save()  # => post_save: changed, in a transaction: False


# S14.nested: a block within a block commits nothing; the mails wait for the outermost one.
def import_file(in_stock: bool = True) -> None:
    with transaction.atomic():
        place("Cleo", "Dora")
        place("Emil", in_stock=in_stock)
        print("end of the file")


import_file()
# => post_save: created, in a transaction: True
# => post_save: created, in a transaction: True
# => last line of the block
# => post_save: created, in a transaction: True
# => last line of the block
# => end of the file
# => mail to Cleo, in a transaction: False
# => mail to Dora, in a transaction: False
# => mail to Emil, in a transaction: False

# What does not call save() sends no signal.
gus = Order.objects.bulk_create([Order(customer="Gus")])  # => (no output)
Order.objects.update(customer="Ann")  # => 5
