"""bind_contextvars() makes all loggers of a task name the request that it works for.

A bound logger has to be passed on to the code that logs. Context variables reach code that knows
nothing of the request: any logger, in any module, as long as it runs in that task. The processor
merge_contextvars, first in the list, puts them into each line.

You meet this when a module deep in your program logs, and its lines don't say for which request.

Takeaway: Clear and bind where a request enters; use bound_contextvars() for parts of it.
Differs: standard library: GraalPy's context variables have no attribute `name`, which structlog's
    functions need.
Workaround: Here a shim replaces three functions of structlog on GraalPy. Embedded without it, read
    structlog's variables in a processor of your own, from structlog.contextvars._CONTEXT_VARS.
Level: core
See also: logging/structlog_binds_into_a_copy.py,
    context_variables/log_records_carry_the_context.py
Covers: P24
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import asyncio
from contextvars import ContextVar

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
log = structlog.get_logger()  # made when the module is imported, long before any request

# The attribute that structlog asks for:
hasattr(ContextVar("request"), "name")  # cpython=> True
                                        # graalpy=> False


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
    # Each task had a copy of the context, so what the tasks bound is gone.
    log.info("both done")


# P24.contextvars: the lines of each task name its request, without a logger being passed on.
asyncio.run(two_requests())
# => amount=30 event='charging' request='r1' server='eu-1'
# => amount=99 event='charging' request='r2' server='eu-1'
# => event='charged' request='r1' server='eu-1'
# => event='charged' request='r2' server='eu-1'
# => event='both done' server='eu-1'

# Outside of a task, what is bound stays bound until it is unbound.
bind_contextvars(request="r3", user="ada")
log.info("first")  # => event='first' request='r3' user='ada'
unbind_contextvars("user")
log.info("second")  # => event='second' request='r3'

# bound_contextvars() restores the values from before at the end of its block.
with bound_contextvars(request="r3/retry", attempt=2):
    log.info("inside")  # => attempt=2 event='inside' request='r3/retry'
log.info("outside")  # => event='outside' request='r3'

# Fields of the call and of the logger win over the context.
log.info("moved", request="r4")  # => event='moved' request='r4'
log.bind(request="r5").info("bound")  # => event='bound' request='r5'

# A worker that serves one request after another clears the context before each.
clear_contextvars()
get_contextvars()  # => {}
