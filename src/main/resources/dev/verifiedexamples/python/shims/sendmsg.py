"""Sockets' messages with ancillary data, as a system without them answers.

GraalPy's sockets lack ``sendmsg``, ``recvmsg`` and ``recvmsg_into``. trio takes their signatures when it is
imported: "AttributeError: type object 'socket' has no attribute 'sendmsg'". No example passes ancillary data;
a call raises the error of an operation that the socket does not support. asyncio must not take sendmsg for
working, nor ask for SC_IOV_MAX, which GraalPy does not know; so it is imported before.
"""

import errno
import os
import socket
import sys

_NAMES = ("sendmsg", "recvmsg", "recvmsg_into")


def is_needed():
    """Whether a method is missing where there should be one."""
    return sys.platform != "win32" and not all(hasattr(socket.socket, name) for name in _NAMES)


def install():
    """Adds the missing methods."""
    import asyncio.selector_events  # noqa: F401

    for name in _NAMES:
        if not hasattr(socket.socket, name):
            setattr(socket.socket, name, _unsupported(name))


def _unsupported(name):
    def method(self, *arguments):
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    method.__name__ = name
    method.__qualname__ = f"socket.{name}"
    return method
