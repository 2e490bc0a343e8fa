"""A memory channel has two ends, and closing the sending one ends the loops at the other.

With a queue, each consumer needs a special item that tells it to stop. Here every task holds an end
or a clone of it. When the last sender has closed, receivers run out of items, as an iteration does;
when the last receiver has gone, senders are told.
You meet this when several tasks produce work for several others.

Takeaway: Give every task its own clone to close; the end of work then needs no message.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: core
See also: structured_concurrency/limiter_bounds_what_runs_at_once.py,
    concurrency/thread_pool_as_completed.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
# ///

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream


async def read_orders(shop: str, count: int, orders: MemoryObjectSendStream[str]) -> None:
    async with orders:
        for number in range(count):
            await orders.send(f"{shop}{number}")


async def pack(packed: list[str], orders: MemoryObjectReceiveStream[str]) -> None:
    async with orders:
        async for order in orders:
            await anyio.sleep(0)
            packed.append(order)


async def two_shops_three_packers() -> list[str]:
    packed: list[str] = []
    send, receive = anyio.create_memory_object_stream[str](max_buffer_size=4)
    async with anyio.create_task_group() as group, send, receive:
        for shop, count in {"a": 3, "b": 2}.items():
            group.start_soon(read_orders, shop, count, send.clone())
        for _ in range(3):
            group.start_soon(pack, packed, receive.clone())
    # No task was told to stop: the block ended because all of them had finished.
    return sorted(packed)


# P14.channels: three receivers share what two senders send, and end with them.
anyio.run(two_shops_three_packers)  # => ['a0', 'a1', 'a2', 'b0', 'b1']
anyio.run(two_shops_three_packers, backend="trio")  # => ['a0', 'a1', 'a2', 'b0', 'b1']


async def the_ends() -> None:
    # By default there is no buffer: send() waits until a receiver takes the item.
    send, receive = anyio.create_memory_object_stream[str]()
    # send.send_nowait("order")  # => raises anyio.WouldBlock
    with anyio.move_on_after(0.1) as unsent:
        await send.send("order")
    unsent.cancelled_caught  # => True
    send.close()
    receive.close()

    send, receive = anyio.create_memory_object_stream[str](max_buffer_size=2)
    send.send_nowait("first")
    send.send_nowait("second")
    receive.statistics().current_buffer_used  # => 2
    # send.send_nowait("third")  # => raises anyio.WouldBlock

    # What is in the buffer when the sender closes is still delivered.
    send.close()
    print([order async for order in receive])  # => ['first', 'second']
    # await receive.receive()  # => raises anyio.EndOfStream
    receive.close()

    send, receive = anyio.create_memory_object_stream[str](max_buffer_size=2)
    receive.close()
    # await send.send("too late")  # => raises anyio.BrokenResourceError
    send.close()


anyio.run(the_ends)


async def not_a_queue() -> None:
    # P14.pair: the function returns a pair, and neither half can do what the other does.
    queue = anyio.create_memory_object_stream()
    for end in queue:
        print(type(end).__name__, hasattr(end, "send"), hasattr(end, "receive"))
        # => MemoryObjectSendStream True False
        # => MemoryObjectReceiveStream False True
        # stated: P14: create_memory_object_stream() gives a queue
        end.close()
    # await queue.put("order")  # => raises AttributeError: 'tuple' object has no attribute 'put'


anyio.run(not_a_queue)
