"""A memory channel has two ends, and closing the sending one ends the loops at the other.

A queue for tasks needs a sentinel per consumer to stop them, and the right number of sentinels.
Here each party holds an end or a clone of it: when the last sender has closed, receivers run out of
items as an iteration does; when the last receiver has gone, senders are told.

Takeaway: Give every task its own clone and let it close it; the end of work needs no message.
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.0", "trio>=0.22"]
# [tool.verified-examples]
# timeout = 120
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
    # Nobody was told to stop: the block was left because everybody was done.
    return sorted(packed)


anyio.run(two_shops_three_packers)  # => ['a0', 'a1', 'a2', 'b0', 'b1']
anyio.run(two_shops_three_packers, backend="trio")  # => ['a0', 'a1', 'a2', 'b0', 'b1']


async def the_ends() -> None:
    # By default the buffer has room for nothing: send() waits for a receiver, like a handshake.
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
    # await send.send("late")  # => raises anyio.ClosedResourceError
    receive.close()

    send, receive = anyio.create_memory_object_stream[str](max_buffer_size=2)
    receive.close()
    # await send.send("to nobody")  # => raises anyio.BrokenResourceError
    send.close()


anyio.run(the_ends)


async def queue_of_the_document() -> None:
    # The document names what it gets here a queue. It is a pair, and neither half is both.
    queue = anyio.create_memory_object_stream()
    for end in queue:
        print(type(end).__name__, hasattr(end, "send"), hasattr(end, "receive"))
        # => MemoryObjectSendStream True False
        # => MemoryObjectReceiveStream False True
        end.close()
    # await queue.put("order")  # => raises AttributeError: 'tuple' object has no attribute 'put'


anyio.run(queue_of_the_document)
