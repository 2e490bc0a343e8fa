"""A group send is at most once: what a member has no room for is dropped, and nobody is told.

Every channel is a queue of limited length. Sending to one channel reports that it is full; sending
to a group must not let one slow reader hold up or fail the others, so for him the message is lost.

Takeaway: Broadcast hints ("row 7 changed"), keep the truth in a store clients can read again.
Covers: S17
"""

# /// script
# dependencies = ["channels>=4.0"]
# [tool.verified-examples]
# timeout = 120
# ///

import asyncio

import django
from django.conf import settings

settings.configure(
    CHANNEL_LAYERS={
        "default": {
            "BACKEND": "channels.layers.InMemoryChannelLayer",
            "CONFIG": {"capacity": 2},
        },
    },
)
django.setup()

from channels.layers import InMemoryChannelLayer, get_channel_layer


async def main() -> None:
    layer = get_channel_layer()
    fast, slow = "prices.fast", "prices.slow"
    for channel in (fast, slow):
        await layer.group_add("prices", channel)

    read = []
    for number in range(1, 5):
        await layer.group_send("prices", {"type": "price", "euros": number})
        read.append((await layer.receive(fast))["euros"])
    read  # => [1, 2, 3, 4]

    # Three and four were dropped. The newest are lost, so what the slow one has is old as well.
    # await layer.send(slow, {"type": "price", "euros": 5})
    # => raises channels.exceptions.ChannelFull: prices.slow
    [(await layer.receive(slow))["euros"] for _ in range(2)]  # => [1, 2]

    # A member that left without a word is in its group still: discarding it is the consumer's part.
    list(layer.groups["prices"])  # => ['prices.fast', 'prices.slow']
    await layer.group_discard("prices", slow)
    await layer.group_send("prices", {"type": "price", "euros": 6})
    slow in layer.channels  # => False

    # Everybody gets a copy; a message to a group without members goes nowhere, without a word.
    price = {"type": "price", "euros": [7]}
    await layer.send(slow, price)
    price["euros"].append(8)
    (await layer.receive(slow))["euros"]  # => [7]
    await layer.group_send("rates", price)  # => (no output)

    # Names get into other systems' keys, so they are narrow: no colon, no slash, no space.
    try:
        await layer.group_add("prices:eur", fast)
    except TypeError as error:
        print(error)  # => Group name must be a valid unicode string …


asyncio.run(main())
