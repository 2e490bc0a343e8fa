"""The errors of a nested serializer have the shape of the data they are about.

A list of children has a place for the errors of each child, so a form can put each message beside
its field. Two things change that shape: an error about the list as a whole, and validate(), which
is not asked before all fields are right.
You meet this when a form with several rows has to show which row is wrong.

Takeaway: A client must be ready for a list or a dict in the place of a nested list's errors.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: entry
See also: rest_framework/nested_serializer_stores_all_or_nothing.py
Covers: S13
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import json
from typing import Any

import django
from django.conf import settings

settings.configure()
django.setup()

from rest_framework import serializers


class LegSerializer(serializers.Serializer):
    start = serializers.CharField()
    end = serializers.CharField()
    km = serializers.IntegerField(min_value=1)

    def validate(self, leg: dict) -> dict:
        if leg["start"] == leg["end"]:
            raise serializers.ValidationError("leads nowhere", code="circle")
        return leg


class RouteSerializer(serializers.Serializer):
    name = serializers.CharField()
    legs = LegSerializer(many=True, allow_empty=False)

    def validate(self, route: dict) -> dict:
        for here, there in zip(route["legs"], route["legs"][1:]):
            if here["end"] != there["start"]:
                raise serializers.ValidationError({"legs": f"gap after {here['end']}"}, code="gap")
        if route["legs"][-1]["end"] != route["legs"][0]["start"]:
            raise serializers.ValidationError("a route ends where it starts", code="open")
        return route


def errors(*legs: Any, name: str = "Round trip") -> dict:
    route = RouteSerializer(data={"name": name, "legs": list(legs)})
    route.is_valid()
    return json.loads(json.dumps(route.errors))


def second(legs: dict | list) -> dict:
    return legs[1] if isinstance(legs, list) else legs["1"]


def leg(start: str, end: str, km: Any = 10) -> dict:
    return {"start": start, "end": end, "km": km}


errors(leg("Ulm", "Bern"), leg("Bern", "Ulm"))  # => {}

# S13.shape: the errors of the second child, by field. REST framework 3.16 gives a list with a dict
# for each child; 3.18 a dict with the numbers of those that have errors.
found = errors(leg("Ulm", "Bern"), {"start": "Bern", "km": 0})
second(found["legs"])["end"]  # => ['This field is required.']
second(found["legs"])["km"]  # => ['Ensure this value is greater than or equal to 1.']

# An error of the child's own validate() belongs to no single field.
second(errors(leg("Ulm", "Bern"), leg("Bern", "Bern"))["legs"])
# => {'non_field_errors': ['leads nowhere']}

# S13.list: an error about the list as a whole is a dict under another key.
errors()["legs"]  # => {'non_field_errors': ['This list may not be empty.']}

# S13.parent: the parent's validate() sees all children, and names a field or none.
errors(leg("Ulm", "Bern"), leg("Basel", "Ulm"))  # => {'legs': ['gap after Bern']}
errors(leg("Ulm", "Bern"))  # => {'non_field_errors': ['a route ends where it starts']}
# It is asked last: this route is open, too, but the name comes first.
errors(leg("Ulm", "Bern"), name="")  # => {'name': ['This field may not be blank.']}


# S13.codes: messages get translated; a program decides by codes, in a tree of the same shape.
def codes(*legs: dict) -> dict | None:
    route = RouteSerializer(data={"name": "Round trip", "legs": list(legs)})
    try:
        route.is_valid(raise_exception=True)
    except serializers.ValidationError as error:
        return error.get_codes()


codes(leg("Ulm", "Bern"))  # => {'non_field_errors': ['open']}
