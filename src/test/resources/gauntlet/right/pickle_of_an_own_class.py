"""Objects of the script's classes can be pickled."""

import pickle
from dataclasses import dataclass

@dataclass
class Point:
    x: int

pickle.loads(pickle.dumps(Point(1)))  # => Point(x=1)
Point.__module__  # => '__main__'
