"""An address that is not its own."""

import socket

socket.create_connection(("192.0.2.1", 80))
print("connected")  # => connected
