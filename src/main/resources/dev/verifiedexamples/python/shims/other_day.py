"""Clocks that are a year, a month, a day and some time ahead.

What an example shows is recorded only if it shows the same on another day. `datetime` and `time` are
asked through this module then; the objects that they give are their own.
"""

import datetime as dates
import time

AHEAD = 34_473_661.25  # 399 days and a little: another year, month, weekday, hour, minute and second
_real = {name: getattr(time, name) for name in ("time", "time_ns", "localtime", "gmtime", "ctime", "strftime", "asctime")}
_date, _datetime = dates.date, dates.datetime


def is_needed():
    """Always: whoever names it wants another day."""
    return True


def install():
    """Puts the clocks forward."""
    time.time = lambda: _real["time"]() + AHEAD
    time.time_ns = lambda: _real["time_ns"]() + int(AHEAD * 1_000_000_000)
    for name in ("localtime", "gmtime", "ctime"):
        setattr(time, name, _of_now(_real[name]))
    time.strftime = lambda form, *when: _real["strftime"](form, *(when or (time.localtime(),)))
    time.asctime = lambda *when: _real["asctime"](*(when or (time.localtime(),)))
    dates.date, dates.datetime = Date, Datetime


def _of_now(function):
    return lambda seconds=None: function(time.time() if seconds is None else seconds)


class _Made(type):
    """Makes objects of the real class, and knows them."""

    def __call__(cls, *arguments, **options):
        real = _REAL.get(cls)
        return real(*arguments, **options) if real else type.__call__(cls, *arguments, **options)

    def __instancecheck__(cls, value):
        return isinstance(value, _REAL[cls]) if cls in _REAL else type.__instancecheck__(cls, value)

    def __subclasscheck__(cls, other):
        return issubclass(other, _REAL[cls]) if cls in _REAL else type.__subclasscheck__(cls, other)


class Date(_date, metaclass=_Made):
    """`date`, whose today is another day."""

    @classmethod
    def today(cls):
        return (_datetime.now() + dates.timedelta(seconds=AHEAD)).date()


class Datetime(_datetime, metaclass=_Made):
    """`datetime`, whose now is another day."""

    @classmethod
    def now(cls, tz=None):
        return _datetime.now(tz) + dates.timedelta(seconds=AHEAD)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now(dates.timezone.utc).replace(tzinfo=None)


_REAL = {Date: _date, Datetime: _datetime}
Date.__name__ = Date.__qualname__ = "date"
Datetime.__name__ = Datetime.__qualname__ = "datetime"
Date.__module__ = Datetime.__module__ = "datetime"
