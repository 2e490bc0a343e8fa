"""Limits declared once in the class body hold for every assignment.

`port = Bounded(1, 65535)` reads like a declaration and acts like a guard: the constructor, a
configuration loader and a hurried fix at the console all pass through __set__. A limit that is not
given is not checked.

Takeaway: State limits positively, `not value <= maximum`; NaN slips through `value > maximum`.
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
        # Any comparison with NaN is false, so `value > maximum` would let it in.
        if self.minimum is not None and not value >= self.minimum:
            raise ValueError(f"{self.storage!r} must be >= {self.minimum}, got {value}")
        if self.maximum is not None and not value <= self.maximum:
            raise ValueError(f"{self.storage!r} must be <= {self.maximum}, got {value}")
        setattr(instance, self.storage, value)


class NetworkConfig:
    port = Bounded(1, 65535)
    timeout = Bounded(minimum=0)
    jitter = Bounded(maximum=0.5)

    def __init__(self, port: int, timeout: float = 30, jitter: float = 0.1) -> None:
        self.port = port
        self.timeout = timeout
        self.jitter = jitter


config = NetworkConfig(port=8080)

# config.port = 99999  # => raises ValueError: '_bounded_port' must be <= 65535, got 99999
# documented=> raises ValueError: '_bounded_port' must be <= 65535
# the document leaves out the end of the message

# NetworkConfig(port=0)  # => raises ValueError: '_bounded_port' must be >= 1, got 0

# config.timeout = float("nan")  # => raises ValueError: '_bounded_timeout' must be >= 0, got nan

# The limits themselves are allowed, and a side without a limit is open.
config.port = 65535
config.timeout = float("inf")
config.jitter = -10
(config.port, config.timeout > 1e300, config.jitter)  # => (65535, True, -10)

# Through the class one gets the declaration, which documentation and tests can read.
(NetworkConfig.port.minimum, NetworkConfig.port.maximum)  # => (1, 65535)

# The guard stands at the attribute. What it guards lies beside it, out of politeness untouched.
vars(config)  # => {'_bounded_port': 65535, '_bounded_timeout': inf, '_bounded_jitter': -10}
config._bounded_port = 0
config.port  # => 0
