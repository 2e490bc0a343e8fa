"""A custom migration operation adds a required column in three phases, and takes it away again.

First the column, empty and optional, which is quick; then its values, a batch at a time; at last
NOT NULL. The old release goes on inserting rows all the while, rows without the new column, and
nothing locks the table for as long as it takes to rewrite it. An operation has two halves: one
changes the models that Django has in mind, the other one the database, and that one both ways.

Takeaway: Never let one statement add, fill and demand a column on a table that is in use.
Covers: S19
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

import django
from django.conf import settings
from django.db import connection, migrations, models
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}},
)
django.setup()


class AddColumnInPhases(Operation):
    atomic = False  # each phase commits by itself
    reversible = True

    def __init__(self, model, name, field, batch_size=1000, progress=print) -> None:
        self.model, self.name, self.field = model, name, field
        self.batch_size, self.progress = batch_size, progress

    def state_forwards(self, app_label, state):
        state.add_field(app_label, self.model.lower(), self.name, self.field, True)

    def database_forwards(self, app_label, editor, from_state, to_state):
        table = to_state.apps.get_model(app_label, self.model)
        required = table._meta.get_field(self.name)
        optional = required.clone()
        optional.null, optional.default = True, models.NOT_PROVIDED
        optional.set_attributes_from_name(self.name)

        editor.add_field(table, optional)
        self.progress(f"{self.name} is there, and optional")

        missing = table.objects.filter(**{f"{self.name}__isnull": True})
        while batch := list(missing.values_list("pk", flat=True)[: self.batch_size]):
            table.objects.filter(pk__in=batch).update(**{self.name: required.get_default()})
            self.progress(f"{len(batch)} rows filled")

        editor.alter_field(table, optional, required)
        self.progress(f"{self.name} is required")

    def database_backwards(self, app_label, editor, from_state, to_state):
        table = from_state.apps.get_model(app_label, self.model)
        editor.remove_field(table, table._meta.get_field(self.name))


class CreateOrder(migrations.Migration):
    id, total = models.AutoField(primary_key=True), models.IntegerField()
    operations = [migrations.CreateModel("Order", [("id", id), ("total", total)])]


def while_the_old_release_runs(message: str) -> None:
    print(message)
    if "optional" in message:
        Old.objects.create(total=40)


class AddCurrency(migrations.Migration):
    atomic = False
    currency = models.CharField(max_length=3, default="EUR")
    operations = [AddColumnInPhases("Order", "currency", currency, 2, while_the_old_release_runs)]


def forwards(migration: migrations.Migration, state: ProjectState) -> ProjectState:
    with connection.schema_editor(atomic=migration.atomic) as editor:
        return migration.apply(state.clone(), editor)


def backwards(migration: migrations.Migration, state_before: ProjectState) -> None:
    with connection.schema_editor(atomic=migration.atomic) as editor:
        migration.unapply(state_before, editor)


def columns() -> dict[str, str]:
    with connection.cursor() as cursor:
        table = connection.introspection.get_table_description(cursor, "shop_order")
    return {column.name: "optional" if column.null_ok else "required" for column in table}


create, add = CreateOrder("0001_order", "shop"), AddCurrency("0002_currency", "shop")
start = forwards(create, ProjectState())
Old = start.apps.get_model("shop", "Order")
Old.objects.bulk_create(Old(total=total) for total in (10, 20, 30))

# The one half: what the models look like afterwards. The database hears nothing of it.
plan = add.mutate_state(start)
list(plan.models["shop", "order"].fields)  # => ['id', 'total', 'currency']
columns()  # => {'id': 'required', 'total': 'required'}

# The other half. The row that the old release inserts meanwhile is filled with the others.
done = forwards(add, start)
# => currency is there, and optional
# => 2 rows filled
# => 2 rows filled
# => currency is required
columns()  # => {'id': 'required', 'total': 'required', 'currency': 'required'}
New = done.apps.get_model("shop", "Order")
list(New.objects.values_list("total", "currency"))
# => [(10, 'EUR'), (20, 'EUR'), (30, 'EUR'), (40, 'EUR')]

# From now on, it can insert no more: the last phase is for when the new release runs everywhere.
# Old.objects.create(total=50)
# => raises django.db.utils.IntegrityError: NOT NULL constraint failed: shop_order.currency

# Backwards: Django works out both states again, and the operation drops the column.
backwards(add, start)
columns()  # => {'id': 'required', 'total': 'required'}
Old.objects.create(total=50).pk  # => 5
