"""fail_after() turns a deadline into a TimeoutError, move_on_after() into a skipped block.

Both open a cancel scope. When its time is up, whatever waits inside is cancelled, however deep in
the calls, and clean-up runs. Then they part: the one raises, the other goes on behind the block and
leaves a scope to be asked what happened.

Takeaway: Fail where the result is needed, move on where there is something to fall back on.
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.0", "trio>=0.22"]
# [tool.verified-examples]
# timeout = 120
# ///

import anyio


async def exchange_rate(latency: float) -> float:
    try:
        await anyio.sleep(latency)
        return 1.08
    finally:
        print("connection closed")


async def exact_rate(latency: float) -> float:
    with anyio.fail_after(0.1):
        return await exchange_rate(latency)


async def rate_or_yesterdays(latency: float) -> tuple[float, bool]:
    rate = 1.07
    with anyio.move_on_after(0.1) as scope:
        rate = await exchange_rate(latency)
    return rate, scope.cancelled_caught


async def main() -> None:
    print(await exact_rate(latency=0))
    try:
        await exact_rate(latency=30)
    except TimeoutError as error:
        print("no rate:", repr(error))

    print(await rate_or_yesterdays(latency=0))
    print(await rate_or_yesterdays(latency=30))


for backend in ("asyncio", "trio"):
    anyio.run(main, backend=backend)
    # => connection closed
    # => 1.08
    # => connection closed
    # => no rate: TimeoutError()
    # => connection closed
    # => (1.08, False)
    # => connection closed
    # => (1.07, True)
    # => connection closed
    # => 1.08
    # => connection closed
    # => no rate: TimeoutError()
    # => connection closed
    # => (1.08, False)
    # => connection closed
    # => (1.07, True)


async def called_is_not_caught() -> None:
    # Cancelled and interrupted are two things: the first is the request, the second its effect.
    with anyio.move_on_after(0) as hurried:
        print("no await, so nothing to interrupt")
        # => no await, so nothing to interrupt
    hurried.cancelled_caught  # => False

    with anyio.CancelScope() as scope:
        scope.cancel()
        print("still here")  # => still here
        await anyio.sleep(0)
        print("never here")
    scope.cancel_called, scope.cancelled_caught  # => (True, True)


anyio.run(called_is_not_caught)


async def nested() -> str:
    # Deadlines nest: the inner block may ask for more time than there is, it does not get it.
    with anyio.move_on_after(0.1) as whole_request:
        with anyio.move_on_after(60) as one_query:
            await anyio.sleep_forever()
    return f"request: {whole_request.cancelled_caught}, query: {one_query.cancelled_caught}"


anyio.run(nested)  # => 'request: True, query: False'
anyio.run(nested, backend="trio")  # => 'request: True, query: False'
