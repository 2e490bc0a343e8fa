"""A finalizer that makes two of its kind."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import gc


class Hydra:
    def __del__(self):
        Hydra()
        Hydra()


Hydra()
gc.collect()
print("end")  # => ended
