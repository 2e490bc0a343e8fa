"""Keeps an example's sockets on this machine.

A guard against mistakes, not a wall: code that is set on it finds the unguarded class among the bases.
What must not reach the network at all runs without sockets.
"""

import _socket

LOCAL_NAMES = ("localhost", "127.0.0.1", "::1", None)


class GuardedSocket(_socket.socket):
    """A socket that talks to loopback addresses only."""

    __slots__ = ()

    def connect(self, address):
        _check(address)
        return super().connect(address)

    def connect_ex(self, address):
        _check(address)
        return super().connect_ex(address)

    def bind(self, address):
        _check(address)
        return super().bind(address)

    def sendto(self, data, *rest):
        _check(rest[-1])
        return super().sendto(data, *rest)


def install():
    """Guard every socket made from now on."""
    _socket.socket = _socket.SocketType = GuardedSocket
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        setattr(_socket, name, _guarded(getattr(_socket, name)))


def _guarded(resolve):
    def resolve_local(host, *arguments, **options):
        _check((host,))
        return resolve(host, *arguments, **options)

    return resolve_local


def _check(address):
    if not isinstance(address, tuple) or not address:
        return
    host = address[0].decode() if isinstance(address[0], bytes) else address[0]
    if host not in LOCAL_NAMES and not str(host).startswith("127."):
        raise PermissionError(13, f"an example reaches loopback addresses only, not {host!r}")
