"""A management command may run coroutines, report progress, and fail with an exit status.

`handle` stays a plain method, and `asyncio.run` is the border: queries on this side, waiting on the
other. Progress goes to `self.stdout`, so that a caller can redirect it. A CommandError is an
exception for `call_command`, and one line and an exit status for the shell.
You meet this when a nightly job has to wait for many answers, and its failure must be noticed.

Takeaway: Raise CommandError and write to self.stdout; leave sys.exit and print to manage.py.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: asyncio/gather_runs_concurrently.py
Covers: S26
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import asyncio
import io
from contextlib import redirect_stderr

import django
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, models

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Order(models.Model):
    is_paid = models.BooleanField(default=True)
    is_shipped = models.BooleanField(default=False)


with connection.schema_editor() as schema:
    schema.create_model(Order)
for number in range(1, 5):
    Order.objects.create(is_paid=number != 4)


class Command(BaseCommand):
    help = "Ship orders, several at once."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("orders", nargs="+", type=int)
        parser.add_argument("--at-once", type=int, default=2)

    def handle(self, *args, orders, at_once, **options):
        if at_once < 1:
            raise CommandError("--at-once must be 1 or more", returncode=2)
        found = Order.objects.in_bulk(orders)
        shipped = asyncio.run(self.ship_all(found.values(), asyncio.Semaphore(at_once)))
        Order.objects.filter(pk__in=shipped).update(is_shipped=True)
        if failed := sorted({*found} - {*shipped}):
            raise CommandError(f"not shipped: {failed}", returncode=3)
        self.stdout.write(self.style.SUCCESS(f"{len(found)} orders shipped"))

    async def ship_all(self, orders, slots):
        shipped = []
        tasks = [asyncio.create_task(self.ship(order, slots)) for order in orders]
        for done, next_one in enumerate(asyncio.as_completed(tasks), 1):
            order, problem = await next_one
            if problem:
                self.stderr.write(f"order {order.pk} {problem}")
            else:
                shipped.append(order.pk)
            self.stdout.write(f"{done / len(tasks):4.0%} order {order.pk}")
        return shipped

    async def ship(self, order, slots):
        async with slots:
            await asyncio.sleep(0.1 * min(order.pk, 2))  # the carrier takes its time
        return order, None if order.is_paid else "is not paid"


# S26.async, S26.progress: in the order of completion; the third had to wait for a slot.
call_command(Command(), 1, 2, 3)
# =>  33% order 1
# =>  67% order 2
# => 100% order 3
# => 3 orders shipped

# S26.failure: one failure does not stop the others, but the command has failed.
log = io.StringIO()
# call_command(Command(), 4, 1, stdout=log, stderr=log)
# => raises django.core.management.base.CommandError: not shipped: [4]
log.getvalue().splitlines()  # => [' 50% order 1', 'order 4 is not paid', '100% order 4']

# S26.arguments: from Python, bad arguments raise; an option given by keyword skips the parser.
# call_command(Command(), "one")
# => raises django.core.management.base.CommandError: Error: argument orders: invalid int value: …
# call_command(Command(), 1, at_once=0)
# => raises django.core.management.base.CommandError: --at-once must be 1 or more
# call_command(Command(), 1, at_once="2")
# => raises TypeError: '<' not supported between instances of 'str' and 'int'


def shell(*arguments: str) -> str:
    errors = io.StringIO()
    try:
        with redirect_stderr(errors):
            command = Command(stdout=io.StringIO(), stderr=errors)
            command.run_from_argv(["manage.py", "ship", *arguments])
    except SystemExit as end:
        return f"{end.code}: {errors.getvalue().splitlines()[-1]}"
    return "0"


# S26.exit: from a shell, they are a line on stderr and an exit status, and so is a failed order.
shell("1", "--at-once", "0")  # => '2: CommandError: --at-once must be 1 or more'
shell("one")  # => "2: manage.py ship: error: argument orders: invalid int value: 'one'"
shell("4")  # => '3: CommandError: not shipped: [4]'
shell("1")  # => '0'
