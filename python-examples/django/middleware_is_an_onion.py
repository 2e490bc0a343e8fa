"""The first middleware in the list sees a request first and its response last.

Each middleware gets the next one as `get_response` and decides whether to call it. One that answers
by itself ends the way in: what lies further inside never gets the request, while everything further
outside still sees the answer and can log it, time it or add headers.
You meet this when a middleware's header is missing from some responses.

Takeaway: Put what must see every answer at the top, and what refuses above what costs time.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: core
See also: django/middleware_is_given_its_clock.py
Covers: S11
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Callable

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

LAYERS = ["access_log", "Maintenance", "ApiKey"]
settings.configure(
    SECRET_KEY="not much of a secret",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[f"{__name__}.{name}" for name in LAYERS],
)
django.setup()

Handler = Callable[[HttpRequest], HttpResponse]


def access_log(get_response: Handler) -> Handler:
    print("access_log is built")  # this part runs once per process, not once per request

    def middleware(request: HttpRequest) -> HttpResponse:
        print("access_log <-", request.path)
        response = get_response(request)
        print("access_log ->", response.status_code)
        response["X-Served-By"] = "node-7"
        return response

    return middleware


class Maintenance:
    closed = False

    def __init__(self, get_response: Handler) -> None:
        print("Maintenance is built")
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if self.closed:
            return HttpResponse("back soon", status=503, headers={"Retry-After": "120"})
        return self.get_response(request)


class ApiKey:
    def __init__(self, get_response: Handler) -> None:
        print("ApiKey is built")
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        print("ApiKey <-", request.headers.get("X-Api-Key"))
        request.customer = {"k-1": "Ann", "k-2": "Bob"}.get(request.headers.get("X-Api-Key"))
        response = self.get_response(request) if request.customer else HttpResponse(status=401)
        print("ApiKey ->", response.status_code)
        return response


def orders(request: HttpRequest) -> HttpResponse:
    print(f"view: orders of {request.customer}")
    return HttpResponse(f"orders of {request.customer}", headers={"X-Total": "3"})


def broken(request: HttpRequest) -> HttpResponse:
    raise LookupError("no such table")


urlpatterns = [path("orders/", orders), path("broken/", broken)]
client = Client(raise_request_exception=False)  # answers 500, as a server would


def get(url: str, key: str = "k-1") -> HttpResponse:
    return client.get(url, headers={"X-Api-Key": key})


# S11.order, S11.header: built from the inside out; requests go in, responses come out.
response = get("/orders/")
# => ApiKey is built
# => Maintenance is built
# => access_log is built
# => access_log <- /orders/
# => ApiKey <- k-1
# => view: orders of Ann
# => ApiKey -> 200
# => access_log -> 200
response["X-Total"], response["X-Served-By"]  # => ('3', 'node-7')

# S11.short: a short circuit in the middle: ApiKey and the view are not called, the log is.
Maintenance.closed = True
response = get("/orders/")
# => access_log <- /orders/
# => access_log -> 503
response["X-Served-By"], response["Retry-After"]  # => ('node-7', '120')
Maintenance.closed = False

# S11.exception: an exception becomes a response between any two layers: no `finally` is needed.
response = get("/broken/")
# => access_log <- /broken/
# => ApiKey <- k-1
# => ApiKey -> 500
# => access_log -> 500
