"""A pool of processes, without permission."""

import multiprocessing

print("begin")  # => begin
multiprocessing.Process(target=print).start()
