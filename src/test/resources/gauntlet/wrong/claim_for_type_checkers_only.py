"""TYPE_CHECKING is false at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import decimal  # => (no output)

print("done")  # => done
