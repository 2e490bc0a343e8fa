"""timeit runs a statement exactly `number` times and returns the time of all the runs together.

It takes no best time, no average and no warm-up run. For these, `repeat` returns a figure for each
of several rounds, and the command line prints the best. The setup runs once in each round, and is
not measured. The runs are counted here, with a clock that moves with the statement.

You meet this when you compare two spellings of one line, and the result changes from run to run.

Takeaway: Use `min(timer.repeat(5, number)) / number`: the round that was disturbed least, for one
    run.
Level: core
See also: performance/local_names_save_lookups.py, numpy/vectorised_expression_is_the_loop.py
Covers: P15
"""

import gc
import timeit
from itertools import count


class Bench:
    """A statement that takes three seconds, on a clock of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.executed = 0
        self.prepared = 0
        self.collecting: list[bool] = []

    def prepare(self) -> None:
        self.prepared += 1
        self.now += 100

    def statement(self) -> None:
        self.executed += 1
        self.now += 3
        self.collecting.append(gc.isenabled())

    def timer(self) -> timeit.Timer:
        return timeit.Timer(self.statement, self.prepare, timer=lambda: self.now)


# P15.number: Python 301 (P15) writes "Best of 5 runs, 100000 iterations" above number=10000.
bench = Bench()
seconds = bench.timer().timeit(number=10_000)  # => 30000.0
bench.executed  # => 10000
                # documented=> 100000
bench.prepared  # => 1
                # documented=> 5

# P15.repeat: five rounds, each with a setup of its own that is not measured.
bench = Bench()
bench.timer().repeat(repeat=5, number=4)  # => [12.0, 12.0, 12.0, 12.0, 12.0]
(bench.executed, bench.prepared)  # => (20, 5)

# The defaults are five rounds of a million runs.
(timeit.default_repeat, timeit.default_number)  # => (5, 1000000)

# autorange tries 1, 2, 5, 10, 20, … until a round takes 0.2 seconds; here the first one does.
bench = Bench()
bench.timer().autorange()  # => (1, 3.0)

# P15.collector: the garbage collector is off while the clock runs, and on again afterwards.
set(bench.collecting)  # => {False}
gc.isenabled()  # => True

# Disturbances make a round slower, never faster. So the minimum is the figure to use.
ticks = count()
disturbed = timeit.Timer(lambda: None, timer=lambda: float(next(ticks) ** 2))
runs = disturbed.repeat(repeat=4, number=1)  # => [1.0, 5.0, 9.0, 13.0]
min(runs)  # => 1.0

# A statement in text runs in a namespace of its own, so names have to be passed.
rows = [3, 1, 2]
# timeit.timeit("sorted(rows)", number=1)  # => raises NameError: name 'rows' is not defined
timeit.timeit("sorted(rows)", number=1, globals={"rows": rows}, timer=lambda: 7)  # => 0
