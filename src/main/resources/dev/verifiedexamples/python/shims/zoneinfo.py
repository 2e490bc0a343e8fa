"""Where zoneinfo finds the time zones.

GraalPy is built without a search path: ``zoneinfo.TZPATH`` is empty, and ``ZoneInfo("UTC")`` as any other
ends with ZoneInfoNotFoundError unless the package tzdata is there. Django asks for its TIME_ZONE whenever
USE_TZ is set, and so do REST framework, celery and hypothesis' ``timezones()``. The path set here is the
one that CPython is built with.
"""

import zoneinfo

_USUAL = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")


def is_needed():
    """Whether the search path is empty."""
    return not zoneinfo.TZPATH


def install():
    """Sets the path."""
    zoneinfo.reset_tzpath(to=_USUAL)
