"""Sockets on 127.0.0.1."""

import socket, threading

server = socket.create_server(("127.0.0.1", 0))

def answer():
    connection, _ = server.accept()
    with connection:
        connection.sendall(connection.recv(10).upper())

thread = threading.Thread(target=answer)
thread.start()
with socket.create_connection(server.getsockname()) as client:
    client.sendall(b"hello")
    client.recv(10)  # => b'HELLO'
thread.join()
server.close()
