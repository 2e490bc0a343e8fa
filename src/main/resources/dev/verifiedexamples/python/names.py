"""The builtins by which an instrumented example reports to its recorder; no scope hides them."""

REACHED = "__verified_reached__"
SHOWN = "__verified_shown__"
ASSIGNING = "__verified_assigning__"
ASSIGNED = "__verified_assigned__"
RAISING = "__verified_raising__"

ALL = (REACHED, SHOWN, ASSIGNING, ASSIGNED, RAISING)
