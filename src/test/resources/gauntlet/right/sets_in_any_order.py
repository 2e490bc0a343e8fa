"""The order of a set is free in a value, and left open or made in what is printed."""

from dataclasses import dataclass, field


@dataclass
class Post:
    tags: set = field(default_factory=set)


{"x", "y"}  # => {'y', 'x'}
[frozenset({"a", "b"}), frozenset()]  # => [frozenset({'b', 'a'}), frozenset()]
Post({"new", "hot"})  # => Post(tags={'hot', 'new'})
print(sorted({"x", "y"}))  # => ['x', 'y']
print("tags", {"x", "y"})  # => tags {…}
print({1, 2, 3})  # => {1, 2, 3}
