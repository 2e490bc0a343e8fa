"""Middleware sets a ContextVar for one request and resets it in `finally`.

A server handles all requests of a connection in one task, so what one of them sets is still there
for the next. set() returns a token that remembers the value before; reset(token) restores it, or
the absence of any, and layers of middleware undo their own changes one after the other.

Takeaway: Whoever sets keeps the token and resets in finally; a task boundary won't always do it.
Differs: standard library: GraalPy lets a token be reset in a context other than the one in which it
    was made, where CPython raises ValueError.
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
    # The next visitor on this connection has not logged in.
    print(await careless("/inbox", None))  # => no id: /inbox for ada


async def connection() -> None:
    print(await with_request_id("/inbox", "ada", 1))  # => REQ-1: /inbox for ada
    print(await with_request_id("/inbox", None, 2))  # => REQ-2: /inbox for anonymous
    # await with_request_id("/broken", "bob", 3)  # => raises RuntimeError: 500 for bob
    print(await page("/status"))  # => no id: /status for anonymous


asyncio.run(careless_connection())
asyncio.run(connection())

# Before the first set there was no value: the token knows, and reset() makes it so again.
token = request_id.set("REQ-4")
token.old_value is Token.MISSING  # => True
request_id.reset(token)
request_id in copy_context()  # => False

# A token is good for one reset, of its own variable.

# request_id.reset(token)  # => raises RuntimeError: <Token … has already been used once

foreign = current_user.set("eve")
# request_id.reset(foreign)
# => raises ValueError: <Token … was created by a different ContextVar


# It also belongs to its context, so a callback in another one should not undo it.
def undo_elsewhere() -> str:
    try:
        current_user.reset(foreign)
    except ValueError:
        return "refused"
    return f"accepted, now {current_user.get()}"


print(copy_context().run(undo_elsewhere))
# cpython=> refused
# graalpy=> accepted, now anonymous
current_user.get()  # => 'eve'
