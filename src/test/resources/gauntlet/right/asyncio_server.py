"""An asyncio server and its client on 127.0.0.1, in one process."""

import asyncio

async def answer(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()

async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"hello\n")
    line = await reader.readline()  # => b'HELLO\n'
    writer.close()
    server.close()

asyncio.run(main())
