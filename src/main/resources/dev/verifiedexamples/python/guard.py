"""Keeps an example on CPython to what it has asked for.

An audit hook stops mistakes. It is no wall: CPython has no sandbox, and code that is set on it gets
around any hook.
"""

import os
import sys
from os.path import abspath, realpath

PROCESS = {
    "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "pty.spawn", "subprocess.Popen",
}
NATIVE = {"ctypes.dlopen"}
CHANGES = {
    "os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink",
    "os.truncate", "shutil.move", "shutil.rmtree",
}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


_refused = set()


def refuses(permission):
    """Whether the example runs without that permission; on GraalPy, without this guard, nobody asks."""
    return permission in _refused


def install(permissions, writable, emit):
    """Refuse processes and native libraries without their permission, and writing but in some folders."""
    refused = dict.fromkeys(PROCESS, "process"), dict.fromkeys(NATIVE, "native")
    wanted = {event: word for words in refused for event, word in words.items() if word not in permissions}
    _refused.update(wanted.values())
    inside = (*(realpath(folder) + os.sep for folder in writable), os.devnull)

    def hook(event, arguments):
        if event in wanted and not _is_import_of_ctypes(event):
            emit("refused", event, wanted[event])
            raise PermissionError(1, f"{event}: this example has no permission {wanted[event]!r}")
        if event == "open" and _writes(*arguments[1:3]) or event in CHANGES:
            path = arguments[0]
            if isinstance(path, (str, bytes)) and not _real(path).startswith(inside):
                raise PermissionError(13, "Permission denied", path)

    sys.addaudithook(hook)


def _is_import_of_ctypes(event):
    """The module opens the interpreter itself when it is imported; that gives nobody anything."""
    if event != "ctypes.dlopen":
        return False
    caller = sys._getframe(3)  # behind the hook and CDLL.__init__
    return caller.f_code.co_name == "<module>" and caller.f_globals.get("__name__") == "ctypes"


def _writes(mode, flags):
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(flags & WRITES)


def _real(path):
    path = os.fsdecode(path)
    return realpath(abspath(path)) + (os.sep if os.path.isdir(path) else "")
