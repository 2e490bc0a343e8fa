"""Threads see each other's changes; a worker process changes only its own copy.

Both executors have the same interface, which hides the largest difference: a thread works on your
objects, a process on copies, pickled on the way there and on the way back. Code that collects
results in a global variable, or compares identities, breaks when one executor replaces the other.

You meet this when you replace ThreadPoolExecutor by ProcessPoolExecutor, and results are missing.

Takeaway: Let tasks take everything as arguments and return all results; then either executor will
    do.
Differs: processes: a ProcessPoolExecutor needs 256 semaphores, and GraalPy in a JVM has 32. It
    raises NotImplementedError, so the same work has to go to threads.
Level: core
See also: concurrency/process_pool_map.py, concurrency/thread_pool_as_completed.py
Covers: B68
"""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///

import sys
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

visited: list[str] = []


def visit(page: str) -> int:
    visited.append(page)
    return len(page)


def sign(document: dict[str, str]) -> dict[str, str]:
    document["signed"] = "yes"
    return document


def lengths(executor: Executor) -> list[int]:
    visited.clear()
    with executor:
        return list(executor.map(visit, ["home", "news", "shop"]))


if __name__ == "__main__":
    # Threads return the results, and append to our list.
    lengths(ThreadPoolExecutor(max_workers=2))  # => [4, 4, 4]
    sorted(visited)  # => ['home', 'news', 'shop']

    draft = {"title": "offer"}
    with ThreadPoolExecutor() as threads:
        signed = threads.submit(sign, draft).result()
        signed is draft  # => True
        print(draft)  # => {'title': 'offer', 'signed': 'yes'}
        threads.submit(lambda: "no name needed").result()  # => 'no name needed'

    # ProcessPoolExecutor(max_workers=2).shutdown()
    # graalpy=> raises NotImplementedError: … too few semaphores (32 available, 256 necessary)
    # cpython=> (no output)
    if sys.implementation.name == "cpython":
        # B68.copies: processes return the same results, but our list and our dictionary stay as is.
        lengths(ProcessPoolExecutor(max_workers=2))  # cpython=> [4, 4, 4]
        print(visited)  # cpython=> []

        draft = {"title": "offer"}
        with ProcessPoolExecutor(max_workers=1) as processes:
            signed = processes.submit(sign, draft).result()
            print(signed)  # cpython=> {'title': 'offer', 'signed': 'yes'}
            print(draft)  # cpython=> {'title': 'offer'}

            # A function is pickled as its name, so one without a name can't be sent.
            # processes.submit(lambda: "no name").result()
            # cpython[3.11-3.13]=> raises _pickle.PicklingError: Can't pickle <function <lambda> …
            # cpython[3.14+]=> raises _pickle.PicklingError: Can't pickle <function <lambda> at …
            # cpython[3.14+]=> when serializing dict item 'fn'
            # cpython[3.14+]=> when serializing concurrent.futures.process._CallItem state
            # cpython[3.14+]=> when serializing concurrent.futures.process._CallItem object
