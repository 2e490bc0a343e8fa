"""Keeps an example's sockets on this machine.

A guard against mistakes, not a wall: code that is set on it finds the unguarded class among the bases.
What must not reach the network at all runs without sockets, or where there is no network.
"""

import _socket

from _verified_examples.builtin import replace

LOOPBACK = ("localhost", "127.0.0.1", "::1", None)  # None: what getaddrinfo takes for localhost
ANY = ("0.0.0.0", "::")


class GuardedSocket(_socket.socket):
    """A socket that talks to loopback addresses only."""

    __slots__ = ()

    def connect(self, address):
        check(address)
        return super().connect(address)

    def connect_ex(self, address):
        check(address)
        return super().connect_ex(address)

    def bind(self, address):
        check(address)
        return super().bind(address)

    def listen(self, *backlog):
        if self.family in (_socket.AF_INET, _socket.AF_INET6):
            host, port = self.getsockname()[:2]
            if host in ANY and not port:  # unbound, it would listen to everybody
                super().bind(("127.0.0.1" if self.family == _socket.AF_INET else "::1", 0))
        return super().listen(*backlog)

    def sendto(self, data, *rest):
        check(rest[-1] if rest else None)
        return super().sendto(data, *rest)

    if hasattr(_socket.socket, "sendmsg"):

        def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
            check(address)
            return super().sendmsg(buffers, ancdata, flags, *(() if address is None else (address,)))


def install():
    """Guard every socket made from now on, and every question for a name."""
    _socket.socket = _socket.SocketType = GuardedSocket
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
        _guard(name, lambda host: (host,))
    _guard("getnameinfo", lambda address: address)


def _guard(name, address_of):
    resolve = getattr(_socket, name, None)
    if resolve is None:
        return

    def resolve_local(host, *arguments, **options):
        check(address_of(host))
        return resolve(host, *arguments, **options)

    resolve_local.__doc__ = resolve.__doc__
    replace(_socket, **{name: resolve_local})


def check(address):
    """Refuse whatever is not this machine's own loopback, by its number or the one name it has."""
    if not isinstance(address, tuple) or not address:
        return  # not the network's: a path, or what is refused for its type
    host = address[0]
    if isinstance(host, bytes):
        host = host.decode("latin-1")
    if not _is_loopback(host):
        raise PermissionError(13, f"an example reaches loopback addresses only, not {host!r}")


def _is_loopback(host):
    if host is None or type(host) is str and host in LOOPBACK:
        return True
    if not isinstance(host, str):
        return False
    import ipaddress  # seldom needed

    try:
        number = ipaddress.ip_address(str.__str__(host))
    except ValueError:
        return False
    mapped = getattr(number, "ipv4_mapped", None)
    return (mapped or number).is_loopback
