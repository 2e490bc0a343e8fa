"""A nested serializer checks a whole tree, and one transaction stores it or none of it.

`validate()` sees parent and children together, which no field does. Writing them is left to you:
the framework does not guess how children are stored. What validation can't see, the database still
refuses, and without a transaction that leaves a parent without children.
You meet this when an order and its lines arrive in one request.

Takeaway: Rules across fields belong in validate(), every nested create() in transaction.atomic.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: rest_framework/nested_errors_mirror_the_input.py, django/nested_atomic_is_a_savepoint.py
Covers: S13
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import django
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "freight.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()

from rest_framework import serializers


class Shipment(models.Model):
    receiver = models.CharField(max_length=40)
    limit = models.PositiveIntegerField()


class Parcel(models.Model):
    shipment = models.ForeignKey(Shipment, on_delete=models.CASCADE, related_name="parcels")
    barcode = models.CharField(max_length=8, unique=True)
    grams = models.PositiveIntegerField()


with connection.schema_editor() as schema:
    schema.create_model(Shipment)
    schema.create_model(Parcel)


class ParcelSerializer(serializers.ModelSerializer):
    class Meta:
        model, fields = Parcel, ["barcode", "grams"]


class UnwrittenSerializer(serializers.ModelSerializer):
    parcels = ParcelSerializer(many=True, allow_empty=False)

    class Meta:
        model, fields = Shipment, ["receiver", "limit", "parcels"]

    def validate(self, shipment: dict) -> dict:
        grams = sum(parcel["grams"] for parcel in shipment["parcels"])
        if grams > shipment["limit"]:
            raise serializers.ValidationError(f"{grams} g, the limit is {shipment['limit']} g")
        return shipment


class CarelessSerializer(UnwrittenSerializer):
    def create(self, shipment: dict) -> Shipment:
        parcels = shipment.pop("parcels")
        parent = Shipment.objects.create(**shipment)
        Parcel.objects.bulk_create(Parcel(shipment=parent, **parcel) for parcel in parcels)
        return parent


class ShipmentSerializer(CarelessSerializer):
    @transaction.atomic
    def create(self, shipment: dict) -> Shipment:
        return super().create(shipment)


def store(serializer: type[UnwrittenSerializer], receiver: str, *parcels: tuple[str, int]) -> str:
    sent = [{"barcode": barcode, "grams": grams} for barcode, grams in parcels]
    bound = serializer(data={"receiver": receiver, "limit": 2000, "parcels": sent})
    if not bound.is_valid():
        return f"invalid: {bound.errors['non_field_errors'][0]}"
    try:
        return f"stored: {bound.save().parcels.count()} parcels"
    except IntegrityError:
        return "refused by the database"


# S13.create, S13.validate: within the limit, parent and children are stored; above it, nothing is.
store(ShipmentSerializer, "Ana", ("A1", 700), ("A2", 900))  # => 'stored: 2 parcels'
store(ShipmentSerializer, "Ana", ("A3", 1200), ("A4", 900))
# => 'invalid: 2100 g, the limit is 2000 g'
try:
    store(UnwrittenSerializer, "Ana", ("A3", 1200))
except AssertionError as error:
    print(str(error).splitlines()[0])
    # => The `.create()` method does not support writable nested fields by default.

# S13.atomic: twins within one request pass validation, since the first is not in the table yet.
# The database refuses the second; without a transaction, Ben's shipment is stored empty.
twins = [("T1", 5), ("T1", 5)]
store(CarelessSerializer, "Ben", *twins)  # => 'refused by the database'
store(ShipmentSerializer, "Cleo", *twins)  # => 'refused by the database'
print([(each.receiver, each.parcels.count()) for each in Shipment.objects.order_by("id")])
# => [('Ana', 2), ('Ben', 0)]

# Reading needs no code.
dict(ShipmentSerializer(Shipment.objects.get(receiver="Ana")).data["parcels"][0])
# => {'barcode': 'A1', 'grams': 700}
