"""ExitStack holds any number of context managers, and leaves them in reverse order.

A `with` statement lists its managers when the code is written. An ExitStack takes them while the
program runs: in a loop, after an `if`, from a plug-in. callback() adds plain functions.

You meet this when the number of files, connections or locks depends on the input.

Takeaway: A single `with ExitStack()` replaces nesting that is not known in advance.
Level: core
See also: context_managers/exit_stack_closes_files.py, context_managers/parenthesized_with.py
Covers: D11
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def connection(host: str) -> Iterator[str]:
    if not host:
        raise ValueError("host without a name")
    print(f"connect {host}")
    try:
        yield host.upper()
    finally:
        print(f"disconnect {host}")


def note(text: str, level: str = "info") -> None:
    print(f"{level}: {text}")


def replicate(hosts: list[str], trace: bool = False) -> list[str]:
    with ExitStack() as stack:
        if trace:
            stack.callback(note, "trace ends", level="debug")
        return [stack.enter_context(connection(host)) for host in hosts]


# D11.dynamic, D11.order, D11.callback: three connections, left in reverse, then the callback.
print(replicate(["a", "b", "c"], trace=True))
# => connect a
# => connect b
# => connect c
# => disconnect c
# => disconnect b
# => disconnect a
# => debug: trace ends
# => ['A', 'B', 'C']
print(replicate([]))  # => []

# replicate(["a", ""])  # => connect a
                        # => disconnect a
                        # => raises ValueError: host without a name

# close() unwinds at once, without a `with`, and leaves an empty stack that can be used again.
stack = ExitStack()
stack.callback(note, "first")
stack.callback(note, "second")
stack.close()
# => info: second
# => info: first
stack.close()  # => (no output)


def open_all(hosts: list[str]) -> ExitStack:
    with ExitStack() as pending:
        for host in hosts:
            pending.enter_context(connection(host))
        # All are open: pop_all() moves them to a new stack, so the end of this block closes none.
        return pending.pop_all()


# A set-up that fails half-way is undone.

# open_all(["d", ""])  # => connect d
                       # => disconnect d
                       # => raises ValueError: host without a name

# D11.transfer: one that succeeds hands over what it has opened.
opened = open_all(["e", "f"])
# => connect e
# => connect f
opened.close()
# => disconnect f
# => disconnect e
