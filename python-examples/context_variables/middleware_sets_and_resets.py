"""Middleware sets a ContextVar for one request and resets it in `finally`.

A server may handle all requests of a connection in one task, so what one request sets is still
there for the next. set() returns a token that remembers the value before, or that there was none,
and reset(token) restores that. Layers of middleware each undo their own change.

You meet this when a visitor who has not logged in sees the page of the visitor before.

Takeaway: Keep the token that set() returns and reset it in `finally`; don't rely on the task to
    end.
Differs: standard library: GraalPy lets a token be reset in a context other than the one in which
    it was made, where CPython raises ValueError.
Level: core
See also: asyncio/context_variable_per_request.py,
    context_variables/copied_context_keeps_changes_inside.py
Covers: P13
"""

import asyncio
from contextvars import ContextVar, Token, copy_context

current_user: ContextVar[str] = ContextVar("current_user", default="anonymous")
request_id: ContextVar[str] = ContextVar("request_id")


async def page(path: str) -> str:
    if path == "/broken":
        raise RuntimeError(f"500 for {current_user.get()}")
    return f"{request_id.get('no id')}: {path} for {current_user.get()}"


async def careless(path: str, login: str | None) -> str:
    if login:
        current_user.set(login)
    return await page(path)


async def with_user(path: str, login: str | None) -> str:
    token = current_user.set(login or "anonymous")
    try:
        return await page(path)
    finally:
        current_user.reset(token)


async def with_request_id(path: str, login: str | None, number: int) -> str:
    token = request_id.set(f"REQ-{number}")
    try:
        return await with_user(path, login)
    finally:
        request_id.reset(token)


async def careless_connection() -> None:
    print(await careless("/inbox", "ada"))  # => no id: /inbox for ada
    # P13.leak: the next visitor on this connection has not logged in, and gets Ada's inbox.
    print(await careless("/inbox", None))  # => no id: /inbox for ada


async def connection() -> None:
    print(await with_request_id("/inbox", "ada", 1))  # => REQ-1: /inbox for ada
    # P13.reset: with the reset, the next visitor is anonymous.
    print(await with_request_id("/inbox", None, 2))  # => REQ-2: /inbox for anonymous
    # await with_request_id("/broken", "bob", 3)  # => raises RuntimeError: 500 for bob
    print(await page("/status"))  # => no id: /status for anonymous


asyncio.run(careless_connection())
asyncio.run(connection())

# Before the first set() there was no value; the token remembers that, and reset() restores it.
token = request_id.set("REQ-4")
token.old_value is Token.MISSING  # => True
request_id.reset(token)
request_id.get("no id")  # => 'no id'

# A token resets once.
# request_id.reset(token)  # => raises RuntimeError: <Token … has already been used once

foreign = current_user.set("eve")


def undo_elsewhere() -> str:
    try:
        current_user.reset(foreign)
    except ValueError:
        return "refused"
    return f"accepted, now {current_user.get()}"


# It belongs to its context, and a callback in another context can't use it, on CPython.
print(copy_context().run(undo_elsewhere))
# cpython=> refused
# graalpy=> accepted, now anonymous
current_user.get()  # => 'eve'

# Since Python 3.14 a token is a context manager, which resets its variable at the end of the block.
hasattr(Token, "__exit__")  # cpython[3.14+]=> True
                            # cpython[3.11-3.13]=> False
                            # graalpy=> False
