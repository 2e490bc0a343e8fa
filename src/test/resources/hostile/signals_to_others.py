"""Asking everybody to end, by whatever tells them."""
import os
import resource
import signal

parent = os.getppid()
# os.kill(parent, signal.SIGKILL)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.kill(parent, 0)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.kill(-1, signal.SIGTERM)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.kill(-os.getpgid(parent), signal.SIGTERM)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.killpg(os.getpgid(parent), signal.SIGTERM)  # => raises PermissionError: [Errno 1] Operation not permitted
# signal.pidfd_send_signal(os.pidfd_open(parent), 0)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.setpriority(os.PRIO_PROCESS, parent, 19)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.setpriority(os.PRIO_USER, 0, 19)  # => raises PermissionError: [Errno 1] Operation not permitted
# os.sched_setaffinity(parent, {0})  # => raises PermissionError: [Errno 1] Operation not permitted
# resource.prlimit(parent, resource.RLIMIT_CPU)  # => raises PermissionError: [Errno 1] Operation not permitted
os.kill(os.getpid(), 0)  # => (no output)
os.kill(0, 0)  # => (no output)
