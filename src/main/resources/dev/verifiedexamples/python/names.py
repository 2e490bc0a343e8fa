"""The builtins by which an instrumented example reports to its recorder; no scope hides them."""

REACHED = "__verified_reached__"
SHOWN = "__verified_shown__"
ASSIGNING = "__verified_assigning__"
ASSIGNED = "__verified_assigned__"
RAISING = "__verified_raising__"
AWAITING = "__verified_awaiting__"
ENTERING = "__verified_entering__"
ITERATING = "__verified_iterating__"
SESSION = "__verified_session__"

ALL = (REACHED, SHOWN, ASSIGNING, ASSIGNED, RAISING, AWAITING, ENTERING, ITERATING, SESSION)
