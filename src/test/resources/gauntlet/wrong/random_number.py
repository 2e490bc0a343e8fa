"""A number that is drawn is another one in each run."""

import random

random.random()  # => 0.13436424411240122
