"""A middleware that is given its clock can be tested to the millisecond.

Django builds middleware by a dotted name and passes nothing but `get_response`, so the clock goes
in one level further out: a function that takes it and returns the middleware. In production that
is `time.perf_counter`; here it is a clock that moves when it is told to.
You meet this when a test of timings fails on a busy machine.

Takeaway: Pass the clock in, and report the time in a Server-Timing header, which browsers show.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: core
See also: django/middleware_is_an_onion.py, decorators/wrapper_times_every_call.py
Covers: S11
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Callable, Iterator

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    SECRET_KEY="not much of a secret",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[f"{__name__}.total", f"{__name__}.sign_in", f"{__name__}.app"],
)
django.setup()

Handler = Callable[[HttpRequest], HttpResponse]


class Clock:
    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds

    def work(self, milliseconds: int) -> None:
        self.seconds += milliseconds / 1_000


def server_timing(name: str, clock: Callable[[], float]) -> Callable[[Handler], Handler]:
    def factory(get_response: Handler) -> Handler:
        def middleware(request: HttpRequest) -> HttpResponse:
            begin = clock()
            response = get_response(request)
            entry = f"{name};dur={(clock() - begin) * 1_000:.1f}"
            # Another middleware may have put its own figure there.
            known = [response["Server-Timing"]] if "Server-Timing" in response else []
            response["Server-Timing"] = ", ".join([*known, entry])
            return response

        return middleware

    return factory


clock = Clock()
total = server_timing("total", clock)
app = server_timing("app", clock)


def sign_in(get_response: Handler) -> Handler:
    def middleware(request: HttpRequest) -> HttpResponse:
        clock.work(30)  # looks the session up
        return get_response(request) if "token" in request.GET else HttpResponse(status=401)

    return middleware


def report(request: HttpRequest) -> HttpResponse:
    clock.work(125)
    return HttpResponse("42 orders")


def broken(request: HttpRequest) -> HttpResponse:
    clock.work(50)
    raise LookupError("no such table")


def export(request: HttpRequest) -> HttpResponse:
    def rows() -> Iterator[str]:
        for row in range(3):
            clock.work(2_000)
            yield f"row {row}\n"

    return StreamingHttpResponse(rows())


urlpatterns = [path("report/", report), path("broken/", broken), path("export/", export)]
client = Client(raise_request_exception=False)


def timing(url: str) -> str:
    return client.get(url)["Server-Timing"]


# S11.time: each figure covers what lies further inside, and 30 ms are between the two.
timing("/report/?token=1")  # => 'app;dur=125.0, total;dur=155.0'

# A refusal never reaches the inner one. A crash does, because it arrives as a response.
timing("/report/")  # => 'total;dur=30.0'
timing("/broken/?token=1")  # => 'app;dur=50.0, total;dur=80.0'
timing("/missing/?token=1")  # => 'app;dur=0.0, total;dur=30.0'

# Only the time to the response is measured; a stream has done nothing by then.
response = client.get("/export/?token=1")
response["Server-Timing"]  # => 'app;dur=0.0, total;dur=30.0'
begin = clock()
body = b"".join(response.streaming_content)  # => b'row 0\nrow 1\nrow 2\n'
clock() - begin  # => 6.0
