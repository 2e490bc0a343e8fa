"""An AsyncMock counts its calls and its awaits apart.

Calling a coroutine function does nothing until somebody awaits the result. A forgotten `await` is a
bug that a test with call counts can't see; the await counts of an AsyncMock do. patch() makes an
AsyncMock by itself wherever the thing it replaces is an async function.

Takeaway: Assert awaits, not calls, when the mock stands for an async function.
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
    pending.close()  # never awaited; closing it spares us the warning
    return "sent"


async def main() -> None:
    send = AsyncMock(return_value="queued")
    await send("ada@example.com", "Hi")  # => 'queued'

    # Both of these "sent" a mail; only one did anything.
    for function in (welcome, forgetful):
        mailer = create_autospec(Mailer, instance=True)
        await function(mailer, "ada@example.com")
        mailer.send.assert_called_once_with("ada@example.com", "Welcome!")
        print(function.__name__, mailer.send.call_count, mailer.send.await_count)
        # => welcome 1 1
        # => forgetful 1 0
    # mailer.send.assert_awaited_once()
    # => raises AssertionError: Expected send to have been awaited once. Awaited 0 times.

    # Made from the class, the mock is async where the class is, and only there.
    isinstance(mailer.send, AsyncMock)  # => True
    isinstance(mailer.queue_length, AsyncMock)  # => False

    # patch() looks at what it replaces.
    with patch.object(Mailer, "send") as send:
        send.side_effect = ["accepted", TimeoutError("mail server busy")]
        print(await welcome(Mailer(), "ada@example.com"))  # => accepted
        # await welcome(Mailer(), "bob@example.com")  # => raises TimeoutError: mail server busy
        send.await_args_list[-1].args  # => ('bob@example.com', 'Welcome!')

    # A MagicMock answers `async with` and `async for` as well.
    connection = MagicMock()
    connection.__aenter__.return_value = "connected"
    connection.__aiter__.return_value = ["first", "second"]
    async with connection as state:
        state  # => 'connected'
    [message async for message in connection]  # => ['first', 'second']
    connection.__aexit__.assert_awaited_once()


asyncio.run(main())
