"""Threads, and what each keeps for itself."""

# /// script
# [tool.verified-examples]
# timeout = 120  # the first import, on a machine under load
# ///

import threading

local = threading.local()


def called(number):
    local.number = number
    found = []
    worker = threading.Thread(target=lambda: found.append(number + 1))
    worker.start()
    worker.join()
    return found[0]


called(1)               # => 2
