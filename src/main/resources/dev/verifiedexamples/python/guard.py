"""Keeps an example on CPython to what it has asked for, and to its own files and processes.

An audit hook sees what the interpreter does; the few functions that tell it nothing are replaced wherever
they come from. It stops mistakes, and whoever does not look for a way around it. It is no wall: that is
what bubblewrap is for, where there is one.
"""

import _imp
import _socket
import os as everybodys_os
import sys
import types

from _verified_examples import loopback
from _verified_examples.builtin import Builtin
from _verified_examples.keeper import parent_of


def _copy(module, **others):
    """A module of the guard's own: what an example replaces in the other, as mocks do, does not mislead it."""
    copy = types.ModuleType(module.__name__)
    for name, value in vars(module).items():
        if isinstance(value, types.FunctionType) and value.__globals__ is vars(module):
            twin = types.FunctionType(value.__code__, vars(copy), name, value.__defaults__, value.__closure__)
            twin.__kwdefaults__ = value.__kwdefaults__
            value = twin
        vars(copy)[name] = value
    vars(copy).update(others)
    return copy


os = _copy(everybodys_os)
os.path = path = _copy(everybodys_os.path, os=os)
basename, dirname, isabs, join, lexists, realpath = (
    path.basename, path.dirname, path.isabs, path.join, path.lexists, path.realpath,
)

PROCESS = {
    "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "pty.spawn", "subprocess.Popen",
}
NATIVE = {
    "cpython.PyInterpreterState_New",  # no hook reaches another interpreter
    "ctypes.call_function", "ctypes.cdata", "ctypes.dlopen", "ctypes.dlsym", "ctypes.dlsym/handle",
    "ctypes.memoryview_at", "ctypes.string_at", "ctypes.wstring_at", "sys.remote_exec",
}
# What is changed, by the places of its paths among the arguments, each with that of the folder it starts from.
# A link in the last part of a path is followed ("to"), or it is the link itself that changes ("at").
CHANGES = {
    "os.chflags": [(0, None, "to")],
    "os.chmod": [(0, 2, "to")],
    "os.chown": [(0, 3, "to")],
    "os.link": [(0, 2, "at"), (1, 3, "at")],
    "os.mkdir": [(0, 2, "at")],
    "os.remove": [(0, 1, "at")],
    "os.removexattr": [(0, None, "to")],
    "os.rename": [(0, 2, "at"), (1, 3, "at")],
    "os.rmdir": [(0, 1, "at")],
    "os.setxattr": [(0, None, "to")],
    "os.truncate": [(0, None, "to")],
    "os.utime": [(0, 3, "to")],
}
READS = {"os.chdir", "os.getxattr", "os.listdir", "os.listxattr", "os.scandir"}
SOCKETS = {"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# What everybody may know: time zones, the certificates of authorities, and the names of kinds of files.
PUBLIC = ("/usr/share/zoneinfo", "/etc/ssl/certs", "/etc/mime.types", "/etc/httpd/mime.types")

_refused = set()
_asked = set()  # the paths that are read for an answer of the guard itself, by their identity


def refuses(permission):
    """Whether the example runs without that permission; on GraalPy, without this guard, nobody asks."""
    return permission in _refused


def install(permissions, writable, readable, emit):
    """Refuse processes and native code without their permission, files but in some folders, and signals."""
    checks = {}
    files = _Files(writable, readable, reads_all="process" in permissions)
    refuse = _refusal(permissions, emit)
    processes = _Processes("process" in permissions)
    for events, permission in (PROCESS, "process"), (NATIVE, "native"):
        if permission not in permissions:
            _refused.add(permission)
            checks.update((event, _asking(refuse, event, permission)) for event in events)
    checks["open"] = files.check_open
    checks.update((event, files.changing(places)) for event, places in CHANGES.items())
    checks.update((event, lambda arguments: files.read(arguments[0])) for event in READS)
    checks["os.symlink"] = files.check_symlink
    checks["sqlite3.connect"] = lambda arguments: files.check_database(arguments[0])
    checks.update((event, lambda arguments: _check_socket(arguments, files)) for event in SOCKETS)
    checks["os.kill"] = lambda arguments: processes.check(arguments[0])
    checks["os.killpg"] = lambda arguments: processes.check(-arguments[0])
    checks["resource.prlimit"] = lambda arguments: processes.check(arguments[0] or os.getpid())
    checks["import"] = lambda arguments: _check_import(arguments, files, refuse)

    def hook(event, arguments):
        check = checks.get(event)
        if check is not None:
            check(arguments)

    _replace_what_tells_nothing(files, processes, refuse)
    sys.addaudithook(hook)


def _refusal(permissions, emit):
    def refuse(what, permission):
        if permission not in permissions:
            emit("refused", what, permission)
            raise PermissionError(1, f"{what}: this example has no permission {permission!r}")

    return refuse


def _asking(refuse, event, permission):
    def ask(arguments):
        if not (event == "ctypes.dlopen" and arguments[0] is None and _is_import_of_ctypes()):
            refuse(event, permission)

    return ask


def _is_import_of_ctypes():
    """The module opens the interpreter itself when it is imported; that gives nobody anything."""
    caller = sys._getframe(3)  # behind the check and the hook
    while caller is not None and caller.f_globals.get("__name__") == "ctypes":
        if caller.f_code.co_name == "<module>":
            return True
        caller = caller.f_back
    return False


def _check_import(arguments, files, refuse):
    """Libraries of Python and of packages are loaded; what an example has made itself is native code."""
    file = arguments[1]
    if isinstance(file, str) and not files.belongs_to_python(file):
        refuse(f"the library {basename(file)}", "native")


def _check_socket(arguments, files):
    address = arguments[1]
    if arguments[0].family == getattr(_socket, "AF_UNIX", None):
        if isinstance(address, (str, bytes)) and address[:1] not in ("", "\0", b"", b"\0"):
            files.change(address)
    elif address is not None:
        loopback.check(address)


class _Files:
    """What may be read and what may be changed."""

    def __init__(self, writable, readable, reads_all):
        self.reads_all = reads_all
        self.python = tuple(
            folder + os.sep
            for folder in {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}
            if dirname(folder) != folder
        )
        self.library = (*self.python, *(folder + os.sep for folder in readable if os.path.isdir(folder)))
        self.writable = tuple(realpath(folder) + os.sep for folder in writable)
        self.own_size = f"/proc/{os.getpid()}/statm"  # how much memory it has: its own affair
        self.open_to_all = os.devnull + os.sep  # nothing is kept there; but the name itself is not the example's
        self.readable = (
            *self.writable,
            self.open_to_all,
            *(realpath(path) + os.sep for path in (*self.python, *readable, *PUBLIC)),
        )

    def check_open(self, arguments):
        path, mode, flags = arguments
        if not _writes(mode, flags):
            self.read(path)
        elif not self._holds(self.open_to_all, realpath(_absolute(path))):
            self.change(path)

    def changing(self, places):
        """The check of an event that changes what stands in these places of its arguments."""

        def check(arguments):
            for path, folder, kind in places:
                start = -1 if folder is None else arguments[folder]
                (self.change if kind == "to" else self.change_at)(arguments[path], start)

        return check

    def check_symlink(self, arguments):
        """Neither the link nor what it leads to may stand elsewhere."""
        target, link, folder = arguments
        self.change_at(link, folder)
        self.change(join(dirname(_absolute(link, folder)), _text(target)))

    def check_database(self, database):
        """An SQLite file; its modes of opening one are those of writing."""
        if not isinstance(database, (str, bytes)) and not hasattr(type(database), "__fspath__"):
            return  # SQLite takes no such thing, and says so
        name = _text(database)
        if "\0" in name:
            return  # nor this
        if name.startswith("file:"):
            name, _, options = name[len("file:") :].partition("?")
            if "mode=memory" in options.split("&"):
                return
            if "%" in name:
                from urllib.parse import unquote

                name = unquote(name)
            name = name.partition("#")[0]
            if name.startswith("//"):
                authority, slash, rest = name[2:].partition("/")
                if authority not in ("", "localhost"):
                    return  # nor this
                name = slash + rest
        if name not in ("", ":memory:"):
            self.change(name)

    def belongs_to_python(self, path):
        """Whether it stands in Python's folders or among packages: the quick answer to what imports ask."""
        return path.startswith(self.library) and ".." not in path

    def read(self, path):
        """Refuse what exists elsewhere; what does not exist is missed as it would be anywhere."""
        if type(path) is int or self.reads_all or id(path) in _asked:
            return
        if type(path) is str and self.belongs_to_python(path):
            return
        absolute = _absolute(path)
        real = realpath(absolute)
        if real != self.own_size and not self._holds(self.readable, real) and lexists(absolute):
            raise _denied(path)

    def change(self, path, folder=-1):
        """Refuse to change what a path leads to, if that is elsewhere."""
        if type(path) is int:
            self._change_open(path)
        elif not self._holds(self.writable, realpath(_absolute(path, folder))):
            raise _denied(path)

    def change_at(self, path, folder=-1):
        """Refuse to change a name, if it stands elsewhere, wherever it leads."""
        absolute = _absolute(path, folder)
        name = basename(absolute)
        if name in ("", os.curdir, os.pardir):
            real = realpath(absolute)
        else:
            real = join(realpath(dirname(absolute)), name)
        if not self._holds(self.writable, real):
            raise _denied(path)

    def _change_open(self, descriptor):
        """Of what is open, that alone stands elsewhere which could only be opened for reading."""
        real = _of_descriptor(descriptor)
        if self._holds(self.readable, real) and not self._holds((*self.writable, self.open_to_all), real):
            raise _denied(descriptor)

    @staticmethod
    def _holds(folders, real):
        return (real + os.sep).startswith(folders)


class _Processes:
    """Whom an example may signal, and set limits to: itself, and with permission what it has started."""

    def __init__(self, starts_some):
        self.own = os.getpid()
        self.keeper = os.getppid()
        self.starts_some = starts_some

    def check(self, target):
        """Refuse another's process; a negative number names a group, 0 the own one."""
        group = target <= 0
        pid = abs(target) if target else os.getpgrp()
        if target == -1 or not (self._is_own(pid) or self._is_gone(pid, group)):
            raise PermissionError(1, "Operation not permitted")

    def _is_own(self, pid):
        if pid == self.own:
            return True
        while self.starts_some and pid > 1:
            parent = parent_of(pid, _opened)
            if parent in (self.own, self.keeper):
                return True
            pid = parent
        return False

    def _is_gone(self, pid, group):
        """Nobody is there: the system itself says so. A group is known by the process that has made it."""
        return not group and not lexists(f"/proc/{pid}") and lexists("/proc/self")


def _replace_what_tells_nothing(files, processes, refuse):
    """Have functions that raise no event ask first, now and whenever their module is loaded again."""

    def path_first(path, *arguments, dir_fd=None, **options):
        files.change_at(path, -1 if dir_fd is None else dir_fd)

    def opens(path, flags=0, *arguments, dir_fd=None, **options):
        if dir_fd is not None and not isabs(_text(path)):
            whole = join(_of_descriptor(dir_fd), _text(path))
            (files.change if _writes(None, flags) else files.read)(whole)

    def file_first(path=None, *arguments, **options):
        if path is not None:
            files.change(path)

    def process_first(pid, *arguments):
        processes.check(pid or os.getpid())

    replaced = {
        "posix": {
            "mkfifo": path_first,
            "mknod": path_first,
            "open": opens,
            "chroot": lambda *arguments: refuse("os.chroot", "native"),
            "setns": lambda *arguments, **options: refuse("os.setns", "native"),
            "unshare": lambda *arguments, **options: refuse("os.unshare", "native"),
            "sched_setaffinity": process_first,
            "sched_setparam": process_first,
            "sched_setscheduler": process_first,
            "setpriority": lambda which, who, priority: processes.check(-1 if which else who or os.getpid()),
        },
        "_posixsubprocess": {"fork_exec": lambda *arguments: refuse("_posixsubprocess.fork_exec", "process")},
        "_signal": {"pidfd_send_signal": lambda pidfd, *arguments: processes.check(_pid_of(pidfd))},
        "_interpreters": {"create": lambda *arguments, **options: refuse("another interpreter", "native")},
        "_xxsubinterpreters": {"create": lambda *arguments, **options: refuse("another interpreter", "native")},
        "_dbm": {"open": file_first},
        "_gdbm": {"open": file_first},
        "readline": dict.fromkeys(("write_history_file", "append_history_file"), file_first),
    }

    def replace(module):
        for name, check in replaced.get(getattr(module, "__name__", None), {}).items():
            original = vars(module).get(name)
            if original is not None and not isinstance(original, Builtin):
                setattr(module, name, _asking_first(original, check))
        return module

    for name in replaced:
        if name in sys.modules:
            replace(sys.modules[name])
    posix = sys.modules.get("posix")
    for name in replaced["posix"]:
        _replace_in_os(name, getattr(posix, name, None))
    for loading in ("create_builtin", "create_dynamic"):
        setattr(_imp, loading, _then(getattr(_imp, loading), lambda module, spec, *rest: replace(module)))
    for loading in ("exec_builtin", "exec_dynamic"):
        setattr(_imp, loading, _then(getattr(_imp, loading), lambda result, module: (replace(module), result)[1]))


def _replace_in_os(name, replacement):
    """Have `os` know the replacement by the name, and as one of those that take descriptors."""
    original = getattr(everybodys_os, name, None)
    if original is None or replacement is None:
        return
    setattr(everybodys_os, name, replacement)
    for functions in everybodys_os.supports_dir_fd, everybodys_os.supports_fd, everybodys_os.supports_follow_symlinks:
        if original in functions:
            functions.add(replacement)


def _asking_first(function, check):
    def asking(*arguments, **options):
        check(*arguments, **options)
        return function(*arguments, **options)

    return _looking_like(function, asking)


def _then(function, and_then):
    def doing(*arguments):
        return and_then(function(*arguments), *arguments)

    return _looking_like(function, doing)


def _looking_like(function, other):
    other.__doc__ = function.__doc__
    return Builtin(function.__module__, function.__name__, other)


def _writes(mode, flags):
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(flags & WRITES)


def _denied(path):
    return PermissionError(13, "Permission denied", path)


def _absolute(path, folder=-1):
    """Where a path leads that starts from a folder of its own, or from the current one; links are kept."""
    if type(path) is int:
        return _of_descriptor(path)
    text = _text(path)
    if folder is None or folder < 0 or isabs(text):
        return text if isabs(text) else join(os.getcwd(), text)
    return join(_of_descriptor(folder), text)


def _text(path):
    """A path as the text that it is; of other types nobody knows what they say when asked again."""
    if path is None:
        return os.curdir
    if isinstance(path, bytes):
        return os.fsdecode(bytes.__getitem__(path, slice(None)))
    if isinstance(path, str):
        return str.__str__(path)
    pathlib = sys.modules.get("pathlib")
    if pathlib is not None and type(path) in (pathlib.PosixPath, pathlib.WindowsPath):
        return os.fspath(path)
    raise PermissionError(13, f"what a {type(path).__name__} leads to can't be known: use a str or a Path")


def _of_descriptor(descriptor):
    try:
        return os.readlink(f"/proc/self/fd/{descriptor}")
    except OSError:
        raise _denied(descriptor) from None  # nobody tells what it is


def _pid_of(pidfd):
    try:
        with _opened(f"/proc/self/fdinfo/{pidfd}", "rb") as file:
            numbers = [line.split()[1] for line in file if line.startswith(b"Pid:")]
    except OSError:
        numbers = []
    return int(numbers[0]) if numbers else -1


def _opened(path, mode):
    """A file of the system's that answers a question of the guard."""
    _asked.add(id(path))
    try:
        return open(path, mode)
    finally:
        _asked.discard(id(path))
