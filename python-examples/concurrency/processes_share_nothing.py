"""Threads see each other's changes; a worker process changes only its own copy.

Both executors have the same interface, which hides the largest difference: a thread works on your
objects, a process on copies that were pickled on their way out and on their way back. Code that
collects results in a global, or tests identity, breaks when one executor replaces the other.

Takeaway: Let tasks take all they need as arguments and return all they found; then either will do.
Differs: processes: a ProcessPoolExecutor asks for 256 semaphores and GraalPy, in a JVM, has 32;
    it raises NotImplementedError, and the same work has to go to threads.
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
    # The results are the same, and so they look interchangeable. The side effect is not.
    lengths(ThreadPoolExecutor(max_workers=2))  # => [4, 4, 4]
    sorted(visited)  # => ['home', 'news', 'shop']

    draft = {"title": "offer"}
    with ThreadPoolExecutor() as threads:
        signed = threads.submit(sign, draft).result()
        signed is draft  # => True
        threads.submit(lambda: "no name needed").result()  # => 'no name needed'

    # ProcessPoolExecutor(max_workers=2).shutdown()
    # graalpy=> raises NotImplementedError: … too few semaphores (32 available, 256 necessary)
    # cpython=> (no output)
    if sys.implementation.name == "cpython":
        lengths(ProcessPoolExecutor(max_workers=2))  # cpython=> [4, 4, 4]
        print(visited)  # cpython=> []

        draft = {"title": "offer"}
        with ProcessPoolExecutor(max_workers=1) as processes:
            signed = processes.submit(sign, draft).result()
            print(signed)  # cpython=> {'title': 'offer', 'signed': 'yes'}
            print(draft)  # cpython=> {'title': 'offer'}

            # Functions travel by name, too: one without a name cannot go.
            # processes.submit(lambda: "no name").result()
            # cpython=> raises _pickle.PicklingError: Can't pickle <function <lambda> at 0x…>: …
