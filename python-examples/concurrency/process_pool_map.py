"""Pool.map() spreads calls over worker processes and keeps the order of its inputs.

Every worker is a Python process of its own, so arithmetic in four of them can use four cores. The
results are exact and in order, whichever worker finished first. Where processes can't be started,
a thread pool with the same interface gives the same answers.

You meet this when a computation keeps one core busy and the others are idle.

Takeaway: Give a process pool few large pieces of work; it returns what a loop would return.
Differs: processes: embedded in a JVM, GraalPy can't create the locks that a pool's queues need, so
    Pool() fails before it starts a worker. ThreadPool works.
Level: core
See also: concurrency/processes_share_nothing.py, asyncio/computing_stalls_the_loop_too.py
Covers: B68
"""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///

import multiprocessing
import os
from multiprocessing.pool import Pool, ThreadPool


def cpu_intensive_task(n: int) -> int:
    return sum(i**2 for i in range(n))


def worker_id(_: int) -> int:
    return os.getpid()


def open_pool(workers: int) -> Pool:
    try:
        return Pool(processes=workers)
    except OSError as error:
        print(f"threads instead: {error}")
        return ThreadPool(processes=workers)


# The results can be checked: the sum of the squares below n has a closed form.
n = 100_000
(n - 1) * n * (2 * n - 1) // 6  # => 333328333350000

# A worker may have to import this file to find the function, and must not start a pool itself.
if __name__ == "__main__":
    with open_pool(4) as pool:  # cpython=> (no output)
                                # graalpy=> threads instead: [Errno 22] Invalid argument
        # B68.sums: each worker returns the exact sum.
        print(pool.map(cpu_intensive_task, [n] * 4))
        # => [333328333350000, 333328333350000, 333328333350000, 333328333350000]

        # B68.order: small inputs are done first, and still stand where they stood in the input.
        pool.map(cpu_intensive_task, [50_000, 5, 500, 0])  # => [41665416675000, 30, 41541750, 0]

        # An exception in a worker comes back and is raised by the call.
        # pool.map(cpu_intensive_task, [3, "four"])
        # => raises TypeError: 'str' object cannot be interpreted as an integer

        # B68.processes: four child processes work for this one. Threads are no processes.
        len(multiprocessing.active_children())  # cpython=> 4
                                                # graalpy=> 0
        ids = set(pool.map(worker_id, range(20)))
        os.getpid() in ids  # cpython=> False
                            # graalpy=> True

    # pool.map(cpu_intensive_task, [1])  # => raises ValueError: Pool not running
