"""A socket that listens without an address."""

import socket

with socket.socket() as server:
    server.listen()
    print(server.getsockname()[0])  # => 0.0.0.0
