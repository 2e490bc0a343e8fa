"""Sockets on which one waits in virtual time, while other threads have their turns."""

import _socket


def install(scheduler):
    """Replace the type of sockets by one that asks before it would block."""
    from select import select  # the real one, or one that hands over while it waits

    class VirtualSocket(_socket.socket):
        __slots__ = ()

        def _accept(self):
            _wait(self, [self], [])
            return super()._accept()

        def recv(self, size, /, *flags):
            _wait(self, [self], [])
            return super().recv(size, *flags)

        def recv_into(self, buffer, /, *options, **named):
            _wait(self, [self], [])
            return super().recv_into(buffer, *options, **named)

        def recvfrom(self, size, /, *flags):
            _wait(self, [self], [])
            return super().recvfrom(size, *flags)

        def recvfrom_into(self, buffer, /, *options, **named):
            _wait(self, [self], [])
            return super().recvfrom_into(buffer, *options, **named)

        def send(self, data, /, *flags):
            _wait(self, [], [self])
            return super().send(data, *flags)

        def sendto(self, data, /, *rest):
            _wait(self, [], [self])
            return super().sendto(data, *rest)

        def sendall(self, data, /, *flags):
            view = memoryview(data).cast("B")
            while view:
                view = view[self.send(view, *flags) :]

    def _wait(socket, reading, writing):
        """Wait until it is ready, if it is one that waits; it raises what it raises elsewhere."""
        timeout = socket.gettimeout()
        if timeout == 0 or scheduler.mine() is None:
            return
        if not any(select(reading, writing, [], timeout)):
            raise TimeoutError("timed out")

    _socket.socket = _socket.SocketType = VirtualSocket
