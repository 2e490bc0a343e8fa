"""A finalizer prints when the garbage collector runs."""

import gc, weakref

class Node:
    pass

node = Node()
weakref.finalize(node, print, "collected")
del node
gc.collect()
print("done")  # => done
