"""nursery.start() waits until the new task says that it is ready, and returns what it reports.

After start_soon() nothing tells when a server listens, so many a test sleeps or polls. start()
hands the task a task_status, waits until the task calls started(value), and returns the value. From
then on the task is a child like any other.
You meet this when a test connects to a server a moment too early.

Takeaway: Start services with start(): they are ready or have failed, never "probably up by now".
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: core
See also: structured_concurrency/failing_child_cancels_the_nursery.py
Covers: P14
"""

# /// script
# dependencies = ["trio>=0.29"]
# ///

import trio

log: list[str] = []


async def serve(
    name: str, port: int, *, task_status: trio.TaskStatus[str] = trio.TASK_STATUS_IGNORED
) -> None:
    log.append(f"{name}: binding")
    await trio.sleep(0.1)
    if port < 1024:
        raise PermissionError(f"{name} may not use port {port}")
    task_status.started(f"{name}:{port}")
    log.append(f"{name}: serving")
    await trio.sleep_forever()


async def soon() -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(serve, "shop", 8080)
        log.append("caller goes on")
        nursery.cancel_scope.cancel()


trio.run(soon)
log  # => ['caller goes on', 'shop: binding']


async def ready() -> None:
    async with trio.open_nursery() as nursery:
        # P14.start: one after the other, since the pages need the database's address.
        database = await nursery.start(serve, "database", 5432)  # => 'database:5432'
        await nursery.start(serve, f"pages using {database}", 8080)
        # => 'pages using database:5432:8080'
        print(len(nursery.child_tasks), "are serving")  # => 2 are serving
        nursery.cancel_scope.cancel()


log.clear()
trio.run(ready)
log[:2]  # => ['database: binding', 'database: serving']


async def try_ports(name: str, ports: list[int]) -> list[str]:
    answers = []
    async with trio.open_nursery() as nursery:
        for port in ports:
            try:
                answers.append(await nursery.start(serve, name, port))
            except PermissionError as error:
                # Before started(), an error goes to the caller alone; the nursery goes on.
                answers.append(f"refused: {error}")
        nursery.cancel_scope.cancel()
    return answers


trio.run(try_ports, "pages", [80, 8080])
# => ['refused: pages may not use port 80', 'pages:8080']


async def forgetful(task_status: trio.TaskStatus[str]) -> None:
    await trio.sleep(0)


async def never_ready() -> None:
    async with trio.open_nursery() as nursery:
        pass
        # await nursery.start(forgetful)
        # => raises RuntimeError: child exited without calling task_status.started()


trio.run(never_ready)
