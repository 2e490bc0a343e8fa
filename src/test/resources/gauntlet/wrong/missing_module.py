"""A module that is not there."""

import surely_not_there_at_all

print(1)  # => 1
