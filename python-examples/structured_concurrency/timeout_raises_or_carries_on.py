"""fail_after() turns a deadline into a TimeoutError, move_on_after() into a skipped block.

Both open a cancel scope. When its time is up, whatever waits inside is cancelled, however deep in
the calls, and clean-up runs. Then they differ: one raises, the other goes on after the block, and
its scope can be asked what happened.
You meet this when a slow service must not hold up everything that calls it.

Takeaway: Fail where the result is needed; move on where there is something to fall back on.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: core
See also: structured_concurrency/shield_lets_clean_up_finish.py,
    structured_concurrency/mock_clock_skips_the_waiting.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
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


# P14.fail_after, P14.move_on_after: in time, both return; too late, one raises, one falls back.
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
    # cancel_called is the request; cancelled_caught, that an await was interrupted.
    with anyio.move_on_after(0) as hurried:
        print("no await here")  # => no await here
    hurried.cancelled_caught  # => False

    with anyio.CancelScope() as scope:
        scope.cancel()
        print("still here")  # => still here
        await anyio.sleep(0)
        print("never here")
    scope.cancel_called, scope.cancelled_caught  # => (True, True)


anyio.run(called_is_not_caught)


async def nested() -> str:
    # Deadlines nest: an inner block that asks for more time than the outer has doesn't get it.
    with anyio.move_on_after(0.1) as whole_request:
        with anyio.move_on_after(60) as one_query:
            await anyio.sleep_forever()
    return f"request: {whole_request.cancelled_caught}, query: {one_query.cancelled_caught}"


anyio.run(nested, backend="trio")  # => 'request: True, query: False'
