"""bind_contextvars() makes all loggers of a task name the request that it works for.

A bound logger has to be passed on to whoever logs. Context variables reach code that knows nothing
of the request: any logger, in any module, as long as it runs in that task. The processor
merge_contextvars, first in the list, puts them into each line.

Takeaway: Clear and bind where a request enters; scope the rest with bound_contextvars().
Covers: P24, P13
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import asyncio
import threading

import structlog
from structlog.contextvars import (
    bind_contextvars,
    bound_contextvars,
    clear_contextvars,
    get_contextvars,
    merge_contextvars,
    unbind_contextvars,
)

structlog.configure(
    processors=[merge_contextvars, structlog.processors.KeyValueRenderer(sort_keys=True)],
    logger_factory=structlog.PrintLoggerFactory(),
)
# Made at import time, like loggers are, long before any request.
log = structlog.get_logger()


async def charge(amount: int) -> None:
    log.info("charging", amount=amount)
    await asyncio.sleep(0)
    log.info("charged")


async def handle(request: str, amount: int) -> None:
    bind_contextvars(request=request)
    await charge(amount)


async def two_requests() -> None:
    bind_contextvars(server="eu-1")
    await asyncio.gather(handle("r1", 30), handle("r2", 99))
    # Each task had a copy of the context, so what they bound is gone with them.
    log.info("both done")


asyncio.run(two_requests())
# => amount=30 event='charging' request='r1' server='eu-1'
# => amount=99 event='charging' request='r2' server='eu-1'
# => event='charged' request='r1' server='eu-1'
# => event='charged' request='r2' server='eu-1'
# => event='both done' server='eu-1'

# Without a task around it, what is bound stays: here for the rest of the thread.
bind_contextvars(request="r3", user="ada")
log.info("first")  # => event='first' request='r3' user='ada'
unbind_contextvars("user")
log.info("second")  # => event='second' request='r3'

# A scope puts back what was there before, even if that had another value.
with bound_contextvars(request="r3/retry", attempt=2):
    log.info("inside")  # => attempt=2 event='inside' request='r3/retry'
log.info("outside")  # => event='outside' request='r3'

# What the call itself or the logger says counts more than the surroundings.
log.info("moved", request="r4")  # => event='moved' request='r4'
log.bind(request="r5").info("bound")  # => event='bound' request='r5'

# Workers that serve one request after the other start each with a clean slate.
clear_contextvars()
get_contextvars()  # => {}

# A new thread begins with an empty context, not with that of whoever started it.
bind_contextvars(request="r6")
seen: list[dict[str, str]] = []
thread = threading.Thread(target=lambda: seen.append(get_contextvars()))
thread.start()
thread.join()
seen  # => [{}]
