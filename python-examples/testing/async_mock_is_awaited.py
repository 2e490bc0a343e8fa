"""An AsyncMock counts its calls and its awaits separately.

Calling an async function does nothing until the result is awaited. A forgotten `await` is a bug
that call counts can't show; the await counts of an AsyncMock do. patch() and create_autospec()
make an AsyncMock by themselves wherever they replace an async function.

You meet this when a test of async code is green, and in production nothing is sent.

Takeaway: Assert awaits, not calls, where a mock stands for an async function.
Level: deep
See also: testing/spec_refuses_what_the_class_lacks.py,
    asyncio/coroutine_does_nothing_until_awaited.py
Covers: P29
"""

import asyncio
from unittest.mock import AsyncMock, MagicMock, create_autospec, patch


class Mailer:
    async def send(self, address: str, text: str) -> str: ...

    def queue_length(self) -> int: ...


async def welcome(mailer: Mailer, address: str) -> str:
    return await mailer.send(address, "Welcome!")


async def forgetful(mailer: Mailer, address: str) -> str:
    pending = mailer.send(address, "Welcome!")
    pending.close()  # never awaited; closing it avoids the warning
    return "sent"


async def main() -> None:
    # P29.awaitable: awaiting a call of the mock gives its return value.
    send = AsyncMock(return_value="queued")
    await send("ada@example.com", "Hi")  # => 'queued'

    # P29.awaits: both of these called send(), but only one of them sent anything.
    for function in (welcome, forgetful):
        mailer = create_autospec(Mailer, instance=True)
        await function(mailer, "ada@example.com")
        mailer.send.assert_called_once_with("ada@example.com", "Welcome!")
        print(function.__name__, mailer.send.call_count, mailer.send.await_count)
        # => welcome 1 1
        # => forgetful 1 0
    # mailer.send.assert_awaited_once()
    # => raises AssertionError: Expected send to have been awaited once. Awaited 0 times.

    # Made from the class, a mock is async where the class is, and only there.
    [isinstance(method, AsyncMock) for method in (mailer.send, mailer.queue_length)]
    # => [True, False]

    # patch() looks at what it replaces.
    with patch.object(Mailer, "send") as send:
        send.side_effect = ["accepted", TimeoutError("mail server busy")]
        print(await welcome(Mailer(), "ada@example.com"))  # => accepted
        try:
            await welcome(Mailer(), "bob@example.com")
        except TimeoutError as error:
            print(error)  # => mail server busy
        send.await_args  # => call('bob@example.com', 'Welcome!')

    # A MagicMock also works in `async with` and `async for`.
    connection = MagicMock()
    connection.__aenter__.return_value = "connected"
    connection.__aiter__.return_value = ["first", "second"]
    async with connection as state:
        print(state)  # => connected
    [message async for message in connection]  # => ['first', 'second']
    connection.__aexit__.await_count  # => 1


asyncio.run(main())
