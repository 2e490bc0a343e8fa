"""Limits declared once in the class body hold for every assignment.

`port = Bounded(1, 65535)` reads like a declaration and checks every value: from the constructor,
from a configuration loader, from a fix typed at the console.

You meet this when a setting from a file is out of range, and fails much later, in another module.

Takeaway: Write limits as `not value <= maximum`, because NaN passes `value > maximum`.
Level: core
See also: descriptors/positive_attribute.py, descriptors/set_name_is_called_once.py,
    descriptors/typed_attribute.py
Covers: T2
"""


class Bounded:
    def __init__(self, minimum: float | None = None, maximum: float | None = None) -> None:
        self.minimum = minimum
        self.maximum = maximum

    def __set_name__(self, owner: type, name: str) -> None:
        self.storage = f"_bounded_{name}"

    def __get__(self, instance: object, owner: type | None = None):
        return self if instance is None else getattr(instance, self.storage)

    def __set__(self, instance: object, value: float) -> None:
        if self.minimum is not None and not value >= self.minimum:
            raise ValueError(f"{self.storage!r} must be >= {self.minimum}, got {value}")
        if self.maximum is not None and not value <= self.maximum:
            raise ValueError(f"{self.storage!r} must be <= {self.maximum}, got {value}")
        setattr(instance, self.storage, value)


class NetworkConfig:
    port = Bounded(1, 65535)
    timeout = Bounded(minimum=0)
    jitter = Bounded(maximum=0.5)

    def __init__(self, port: int) -> None:
        self.port = port


config = NetworkConfig(port=8080)

# T2.limits: a value outside is refused, with the name, the limit and the value.
# config.port = 99999  # => raises ValueError: '_bounded_port' must be <= 65535, got 99999
# documented=> raises ValueError: '_bounded_port' must be <= 65535
# the document leaves the end out

# NetworkConfig(port=0)  # => raises ValueError: '_bounded_port' must be >= 1, got 0

# T2.nan: NaN is in no range.
# config.timeout = float("nan")  # => raises ValueError: '_bounded_timeout' must be >= 0, got nan

# T2.open: the limits themselves are allowed, and a side without a limit is open.
config.port = 65535
config.timeout = float("inf")
config.jitter = -10
(config.port, config.timeout > 1e300, config.jitter)  # => (65535, True, -10)

# Through the class, the limits can be read: by documentation, by tests.
(NetworkConfig.port.minimum, NetworkConfig.port.maximum)  # => (1, 65535)

# T2.stored: the values are in the instance, under other names, where nothing checks them.
vars(config)  # => {'_bounded_port': 65535, '_bounded_timeout': inf, '_bounded_jitter': -10}
config._bounded_port = 0
config.port  # => 0
