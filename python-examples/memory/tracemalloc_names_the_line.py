"""`tracemalloc` names the line that allocated what is still in use.

A process that grows does not say why. Two snapshots, one before and one after a batch of work, can
be subtracted: the line with the largest growth is where the leak was allocated, though not who
holds it. Tracing costs time and memory, so it is switched on for a question and off after the
answer.

Takeaway: Compare two snapshots; a single one shows what is large, not what grows.
Differs: memory management: on GraalPy the module can be imported and traces nothing: `start` is
    missing, and a snapshot fails with a NameError. Java's own tools see the heap that the objects
    are on.
Covers: P02
"""

import tracemalloc

cache: dict[int, str] = {}


def render(request: int) -> str:
    page = f"page {request} ".ljust(1_000, ".")
    cache[request] = page  # never removed: every request leaves a page behind
    return page[:8]


def serve(first: int, requests: int) -> None:
    for request in range(first, first + requests):
        render(request)


hasattr(tracemalloc, "start")  # cpython=> True
                               # graalpy=> False

if hasattr(tracemalloc, "start"):
    tracemalloc.start()
    serve(0, 100)  # a warm-up, so that what is made only once is in both snapshots
    before = tracemalloc.take_snapshot()
    serve(100, 1_000)
    after = tracemalloc.take_snapshot()

    # The largest growth comes first: one object more for each request, a kilobyte each.
    growth = after.compare_to(before, "lineno")[0]
    growth.count_diff  # cpython=> 1000
    growth.size_diff > 1_000_000  # cpython=> True
    print(growth.traceback.format()[-1].strip())
    # cpython=> page = f"page {request} ".ljust(1_000, ".")

    # A single object can be asked, too.
    line = tracemalloc.get_object_traceback(cache[500])[0].lineno
    line - render.__code__.co_firstlineno  # cpython=> 1

    # What is let go disappears from the sum, while the peak remembers it.
    cache.clear()
    used, peak = tracemalloc.get_traced_memory()
    peak - used > 1_000_000  # cpython=> True

    # The peak tells what a list costs where a generator would do.
    tracemalloc.reset_peak()
    sum([number * number for number in range(100_000)])  # cpython=> 333328333350000
    of_list = tracemalloc.get_traced_memory()[1] - used
    tracemalloc.reset_peak()
    sum(number * number for number in range(100_000))  # cpython=> 333328333350000
    of_generator = tracemalloc.get_traced_memory()[1] - used
    of_list > 100 * of_generator  # cpython=> True

    tracemalloc.stop()

# Without tracing there is nothing to take a snapshot of.
# tracemalloc.take_snapshot()
# cpython=> raises RuntimeError: the tracemalloc module must be tracing memory allocations …
# graalpy=> raises NameError: name 'is_tracing' is not defined
