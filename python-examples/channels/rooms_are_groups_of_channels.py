"""A room is a group in the channel layer: a consumer joins, hears what is sent to it, and leaves.

group_add() puts a consumer's channel into a group, group_send() calls a method of every member,
named by the event's type. One connection may be in many groups, and has to leave all of them.
You meet this when what one user does has to appear on the screens of others.

Takeaway: Keep the rooms of a connection in a set, and discard each of them in disconnect().
Level: core
See also: channels/consumer_answers_by_a_table_of_handlers.py,
    channels/group_send_drops_what_is_not_read.py
Covers: S17
"""

# /// script
# dependencies = ["channels>=4.0", "daphne>=4.0"]
# ///

import asyncio

import django
from django.conf import settings

layer = {"BACKEND": "channels.layers.InMemoryChannelLayer"}
settings.configure(CHANNEL_LAYERS={"default": layer})
django.setup()

from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.layers import get_channel_layer
from channels.testing import WebsocketCommunicator


class BoardConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self) -> None:
        self.rooms: set[str] = set()
        await self.accept()

    async def receive_json(self, content: dict[str, str]) -> None:
        room = content["room"]
        if content["type"] == "join":
            self.rooms.add(room)
            await self.channel_layer.group_add(f"board.{room}", self.channel_name)
        if room in self.rooms:
            await self.tell(room, content["text"])

    async def tell(self, room: str, text: str) -> None:
        # The type is the method to be called in each member, with dots for underscores.
        event = {"type": "board.event", "room": room, "text": text}
        await self.channel_layer.group_send(f"board.{room}", event)

    async def board_event(self, event: dict[str, str]) -> None:
        await self.send_json({event["room"]: event["text"]})

    async def disconnect(self, code: int) -> None:
        for room in sorted(self.rooms):
            await self.channel_layer.group_discard(f"board.{room}", self.channel_name)
            await self.tell(room, "one left")


def members() -> dict[str, int]:
    return {name: len(channels) for name, channels in get_channel_layer().groups.items()}


async def main() -> None:
    ann, bob = (WebsocketCommunicator(BoardConsumer.as_asgi(), "/ws/") for _ in range(2))
    await ann.connect()  # => (True, None)
    await bob.connect()  # => (True, None)

    # S17.rooms: one connection is in two rooms, the other in one of them.
    await ann.send_json_to({"type": "join", "room": "plan", "text": "ann joined"})
    await ann.receive_json_from()  # => {'plan': 'ann joined'}
    for room in ("plan", "draft"):
        await bob.send_json_to({"type": "join", "room": room, "text": "bob joined"})
        await bob.receive_json_from()  # => {'plan': 'bob joined'}
        # => {'draft': 'bob joined'}
    members()  # => {'board.plan': 2, 'board.draft': 1}

    # S17.broadcast: what is drawn in a room is heard by all of its members, and by no others.
    await ann.receive_json_from()  # => {'plan': 'bob joined'}
    await bob.send_json_to({"type": "draw", "room": "draft", "text": "a line"})
    await bob.send_json_to({"type": "draw", "room": "plan", "text": "a dot"})
    [await bob.receive_json_from() for _ in range(2)]  # => [{'draft': 'a line'}, {'plan': 'a dot'}]
    await ann.receive_json_from()  # => {'plan': 'a dot'}

    # A room that the client has not joined is not reached.
    await ann.send_json_to({"type": "draw", "room": "draft", "text": "a blot"})
    await bob.receive_nothing()  # => True

    # S17.disconnect: a closed socket leaves both groups, and the other one is told.
    await bob.disconnect()
    await ann.receive_json_from()  # => {'plan': 'one left'}
    members()  # => {'board.plan': 1}
    await ann.disconnect()
    members()  # => {}


asyncio.run(main())
