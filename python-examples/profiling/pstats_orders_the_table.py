"""The same profile names three culprits, depending on the column that sorts it.

`cumulative` leads from the entry point down to the expensive branch, `tottime` to the function that
takes the time itself, `calls` to the one that is called too often. A profiler accepts any clock.
This one moves only when the program says so, so that the times are known.

You meet this when the first lines of a profile are all functions of the framework.

Takeaway: Sort by cumulative to find the branch, by tottime to find the loop, by calls to find N+1
    queries.
Differs: profiling: GraalPy's `cProfile` takes samples and no clock; `profile`, pure Python, gives
    the same table there.
Level: core
See also: profiling/cprofile_counts_every_call.py,
    profiling/profile_a_script_from_the_command_line.py
Covers: P15
"""

import cProfile
import io
import profile
import pstats
import sys
from pstats import SortKey

Profiler = cProfile.Profile if sys.implementation.name == "cpython" else profile.Profile


class Clock:
    seconds = 0.0


def render() -> None:
    Clock.seconds += 5


def fetch_row() -> None:
    Clock.seconds += 0.25


def query() -> None:
    Clock.seconds += 2
    for _ in range(20):
        fetch_row()


def handle_request() -> None:
    Clock.seconds += 1
    query()
    render()


# A request takes 13 seconds of this clock.
handle_request()
Clock.seconds  # => 13.0


def profile_request() -> pstats.Stats:
    profiler = Profiler(lambda: Clock.seconds)
    profiler.runcall(handle_request)
    return pstats.Stats(profiler, stream=io.StringIO())


OURS = {function.__name__ for function in (render, fetch_row, query, handle_request)}


def names(stats: pstats.Stats, *keys: SortKey) -> list[str]:
    """Our functions in the order in which print_stats() would list them."""
    return [title for _, _, title in stats.sort_stats(*keys).fcn_list if title in OURS]


def row(stats: pstats.Stats, name: str) -> tuple[int, float, float]:
    """Calls, tottime and cumtime of a function."""
    found = (figures for (_, _, title), figures in stats.stats.items() if title == name)
    _, calls, own, cumulative, _ = next(found)
    return calls, own, cumulative


stats = profile_request()

# query() takes 2 seconds itself, and 7 with the twenty rows that it fetches.
row(stats, "query")  # => (1, 2.0, 7.0)
row(stats, "fetch_row")  # => (20, 5.0, 5.0)
stats.total_tt  # => 13.0

# P15.order: by cumulative time and by calls.
names(stats, SortKey.CUMULATIVE)[:2]  # => ['handle_request', 'query']
names(stats, SortKey.CALLS)[0]  # => 'fetch_row'

# By time; a second key decides between equals: render() and the rows took 5 seconds each.
names(stats, SortKey.TIME, SortKey.CALLS)
# => ['fetch_row', 'render', 'query', 'handle_request']

# P15.restrictions: the printed table can be restricted, here by a pattern, then to two lines.
stats.sort_stats(SortKey.CUMULATIVE, SortKey.CALLS).print_stats("render|query|fetch", 2)
table = [line.split() for line in stats.stream.getvalue().splitlines() if "(" in line][-2:]
[(ncalls, tottime, cumtime) for ncalls, tottime, _, cumtime, *_ in table]
# => [('1', '2.000', '7.000'), ('20', '5.000', '5.000')]
