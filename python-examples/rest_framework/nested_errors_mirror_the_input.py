"""The errors of a nested serializer have the shape of the data they are about.

A list of children answers with a list of the same length, where an empty dict means "nothing wrong
here", so a form can put each message beside its field. Two things change that shape: a complaint
about the list as a whole, and validate(), which is not asked before all fields are right.

Takeaway: A client must be ready for a list or a dict in the place of a nested list's errors.
Covers: S13
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.15"]
# [tool.verified-examples]
# timeout = 120
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
                raise serializers.ValidationError({"legs": f"gap behind {here['end']}"}, code="gap")
        if route["legs"][-1]["end"] != route["legs"][0]["start"]:
            raise serializers.ValidationError("a route ends where it starts", code="open")
        return route


def errors(*legs: Any, name: str = "Round trip") -> str:
    route = RouteSerializer(data={"name": name, "legs": list(legs)})
    return "none" if route.is_valid() else json.dumps(route.errors)


def leg(start: str, end: str, km: Any = 10) -> dict:
    return {"start": start, "end": end, "km": km}


errors(leg("Ulm", "Bern"), leg("Bern", "Ulm"))  # => 'none'

# One entry per child, in its place; the child's own validate() speaks for no single field.
print(errors(leg("Ulm", "Bern"), leg("Bern", "Ulm", km=0)))
# => {"legs": [{}, {"km": ["Ensure this value is greater than or equal to 1."]}]}
print(errors(leg("Ulm", "Bern"), {"start": "Bern"}))
# => {"legs": [{}, {"end": ["This field is required."], "km": ["This field is required."]}]}
print(errors(leg("Ulm", "Ulm")))
# => {"legs": [{"non_field_errors": ["leads nowhere"]}]}

# The list as a whole: a dict stands where the list of dicts was.
print(errors())
# => {"legs": {"non_field_errors": ["This list may not be empty."]}}

# The parent's validate(), under a name of its choice or under none.
print(errors(leg("Ulm", "Bern"), leg("Basel", "Ulm")))  # => {"legs": ["gap behind Bern"]}
print(errors(leg("Ulm", "Bern")))  # => {"non_field_errors": ["a route ends where it starts"]}

# It is asked last: this route is open, too, but nobody says so before the name is given.
print(errors(leg("Ulm", "Bern"), name=""))  # => {"name": ["This field may not be blank."]}


# Messages get translated. What a program decides by is the code, kept in a tree of the same shape.
def codes(*legs: dict) -> dict:
    try:
        route = RouteSerializer(data={"name": "Round trip", "legs": list(legs)})
        return route.is_valid(raise_exception=True) and {}
    except serializers.ValidationError as error:
        return error.get_codes()


codes(leg("Ulm", "Bern", "far"), leg("Ulm", "Ulm"))
# => {'legs': [{'km': ['invalid']}, {'non_field_errors': ['circle']}]}
codes(leg("Ulm", "Bern"))  # => {'non_field_errors': ['open']}
