"""`tracemalloc` names the line that allocated what is still in use.

Take two snapshots, one before and one after a batch of work, and subtract them: the line with the
largest growth is where the leak was allocated, though not who keeps it. Tracing costs time and
memory, so switch it on for a question and off after the answer.

You meet this when a process grows from hour to hour and does not say why.

Takeaway: Compare two snapshots; a single one shows what is large, not what grows.
Differs: memory management: on GraalPy the module can be imported and traces nothing: `start` is
    missing, and a snapshot fails with a NameError. Java's own tools see the heap that the objects
    are on.
Level: core
See also: memory/referrers_show_who_holds_on.py, profiling/memory_profiler_line_report.py
Covers: P02
"""

import tracemalloc

cache: dict[int, str] = {}


def render(request: int) -> str:
    page = f"page {request} ".ljust(1_000, ".")
    cache[request] = page  # never removed
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

    # P02.growth: the largest growth comes first: a thousand objects of a kilobyte each.
    growth = after.compare_to(before, "lineno")[0]
    growth.count_diff  # cpython=> 1000
    growth.size_diff > 1_000_000  # cpython=> True
    print(growth.traceback.format()[-1].strip())
    # cpython=> page = f"page {request} ".ljust(1_000, ".")

    # A single object can be asked for its line, too.
    line = tracemalloc.get_object_traceback(cache[500])[0].lineno
    line - render.__code__.co_firstlineno  # cpython=> 1

    # Freed memory leaves the sum, and the peak remains.
    cache.clear()
    used, peak = tracemalloc.get_traced_memory()
    peak - used > 1_000_000  # cpython=> True

    # P02.peak: the peak shows what a list costs where a generator would do.
    tracemalloc.reset_peak()
    sum([number * number for number in range(100_000)])  # cpython=> 333328333350000
    of_list = tracemalloc.get_traced_memory()[1] - used
    tracemalloc.reset_peak()
    sum(number * number for number in range(100_000))  # cpython=> 333328333350000
    of_generator = tracemalloc.get_traced_memory()[1] - used
    of_list > 100 * of_generator  # cpython=> True

    tracemalloc.stop()

# Without tracing there is no snapshot.
# tracemalloc.take_snapshot()
# cpython=> raises RuntimeError: the tracemalloc module must be tracing memory allocations …
# graalpy=> raises NameError: name 'is_tracing' is not defined
