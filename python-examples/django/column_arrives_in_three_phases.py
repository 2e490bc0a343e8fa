"""A required column arrives in two releases: first optional and filled, later NOT NULL.

While the old release runs, it inserts rows without the new column, so that must stay optional. A
custom migration operation adds the column and fills it a batch at a time. Only when the old release
is gone does a second migration demand it.
You meet this when a deployment without downtime adds a field to a table that is in use.

Takeaway: Split "add, fill, demand" so that each step works with the release before and after it.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: django/columns_can_be_expensive_to_demand.py, django/meta_puts_rules_into_the_table.py
Covers: S19
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django.conf import settings
from django.db import connection, migrations, models
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(DATABASES={"default": database})
django.setup()


def forwards(migration: migrations.Migration, state: ProjectState) -> ProjectState:
    with connection.schema_editor(atomic=migration.atomic) as editor:
        return migration.apply(state.clone(), editor)


def columns() -> dict[str, str]:
    with connection.cursor() as cursor:
        table = connection.introspection.get_table_description(cursor, "shop_order")
    return {column.name: "optional" if column.null_ok else "required" for column in table}


class CreateOrder(migrations.Migration):
    id, total = models.AutoField(primary_key=True), models.IntegerField()
    operations = [migrations.CreateModel("Order", [("id", id), ("total", total)])]


start = forwards(CreateOrder("0001_order", "shop"), ProjectState())
Old = start.apps.get_model("shop", "Order")
Old.objects.bulk_create(Old(total=total) for total in (10, 20, 30))
columns()  # => {'id': 'required', 'total': 'required'}


class AddFilledColumn(Operation):
    reversible = True

    def __init__(self, model, name, field, value, batch_size=1000) -> None:
        self.model, self.name, self.field = model, name, field
        self.value, self.batch_size = value, batch_size

    def state_forwards(self, app_label, state):
        state.add_field(app_label, self.model.lower(), self.name, self.field, True)

    def database_forwards(self, app_label, editor, from_state, to_state):
        table = to_state.apps.get_model(app_label, self.model)
        editor.add_field(table, table._meta.get_field(self.name))
        print(f"{self.name} added")
        Old.objects.create(total=40)  # the old release, in the meantime
        empty = table.objects.filter(**{f"{self.name}__isnull": True})
        while batch := list(empty.values_list("pk", flat=True)[: self.batch_size]):
            table.objects.filter(pk__in=batch).update(**{self.name: self.value})
            print(f"{len(batch)} rows filled")

    def database_backwards(self, app_label, editor, from_state, to_state):
        table = from_state.apps.get_model(app_label, self.model)
        editor.remove_field(table, table._meta.get_field(self.name))


class AddCurrency(migrations.Migration):
    atomic = False  # each batch commits by itself
    currency = models.CharField(max_length=3, null=True)
    operations = [AddFilledColumn("Order", "currency", currency, "EUR", batch_size=2)]


class DemandCurrency(migrations.Migration):
    operations = [migrations.AlterField("Order", "currency", models.CharField(max_length=3))]


# S19.state: the models in Django's mind change; the database is not asked.
add, demand = AddCurrency("0002_currency", "shop"), DemandCurrency("0003_required", "shop")
list(add.mutate_state(start).models["shop", "order"].fields)  # => ['id', 'total', 'currency']
columns()  # => {'id': 'required', 'total': 'required'}

# S19.database, S19.progress: a row that arrives meanwhile is filled with the others.
filled = forwards(add, start)
# => currency added
# => 2 rows filled
# => 2 rows filled
columns()  # => {'id': 'required', 'total': 'required', 'currency': 'optional'}

# S19.old: the old release goes on inserting; its rows are filled before the last phase.
Old.objects.create(total=50).pk  # => 5
filled.apps.get_model("shop", "Order").objects.filter(currency=None).update(currency="EUR")  # => 1

# S19.demand: the second release requires the column, and the old one can no longer insert.
forwards(demand, filled).apps.get_model("shop", "Order").objects.filter(currency="EUR").count()
# => 5
# Old.objects.create(total=60)
# => raises django.db.utils.IntegrityError: NOT NULL constraint failed: shop_order.currency

# S19.backwards: the operation drops the column again.
with connection.schema_editor() as editor:
    add.unapply(start, editor)
columns()  # => {'id': 'required', 'total': 'required'}
