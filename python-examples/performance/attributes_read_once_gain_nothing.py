"""Local names for attributes save reads only where an attribute is read more than once.

`p.x += p.vx` reads two attributes and writes one. Read into locals first and written back after,
the same attributes are read and written as often as before, and the locals come on top. What pays
is taking a read out of the loop, because there it happens once instead of once a pass.

Takeaway: Count the reads before and after; a rewrite that moves them has saved none.
Covers: P16
"""

from collections import Counter
from collections.abc import Callable

accesses: Counter[str] = Counter()


class Particle:
    __slots__ = ("x", "y", "vx", "vy")

    def __init__(self, x: float, y: float, vx: float, vy: float) -> None:
        self.x, self.y, self.vx, self.vy = x, y, vx, vy

    def __getattribute__(self, name: str) -> float:
        accesses["read"] += 1
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: float) -> None:
        accesses["write"] += 1
        object.__setattr__(self, name, value)


def update_slow(particles: list[Particle]) -> None:
    for p in particles:
        p.x += p.vx
        p.y += p.vy


def update_fast(particles: list[Particle]) -> None:
    for p in particles:
        x, y, vx, vy = p.x, p.y, p.vx, p.vy
        p.x, p.y = x + vx, y + vy


def run(update: Callable[..., None], *arguments: object) -> tuple[list[float], int, int]:
    """Where two particles end, and how many attributes were read and written on the way."""
    particles = [Particle(0.0, 1.0, 0.5, -1.0), Particle(2.0, 2.0, 0.25, 0.0)]
    accesses.clear()
    update(particles, *arguments)
    reads, writes = accesses["read"], accesses["write"]
    return [axis for p in particles for axis in (p.x, p.y)], reads, writes


# The same place, and four reads and two writes for each particle in both versions.
run(update_slow)  # => ([0.5, 0.0, 2.25, 2.0], 8, 4)
run(update_fast)  # => ([0.5, 0.0, 2.25, 2.0], 8, 4)
run(update_fast)[1] < run(update_slow)[1]  # => False
                                           # documented=> True
                                           # it says that only the slow one looks up each time


# The wind is the same for all of them: an attribute that the loop reads again and again.
def blow_slow(particles: list[Particle], wind: Particle) -> None:
    for p in particles:
        p.x += wind.vx
        p.y += wind.vy


def blow_fast(particles: list[Particle], wind: Particle) -> None:
    vx, vy = wind.vx, wind.vy
    for p in particles:
        p.x += vx
        p.y += vy


breeze = Particle(0.0, 0.0, 10.0, 0.0)
run(blow_slow, breeze)  # => ([10.0, 1.0, 12.0, 2.0], 8, 4)
run(blow_fast, breeze)  # => ([10.0, 1.0, 12.0, 2.0], 6, 4)
