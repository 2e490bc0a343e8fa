"""Copying attributes into local names costs time if each of them is used only once.

`p.x += p.vx` reads two attributes and writes one. With `x, vx = p.x, p.vx` first, both
are read and written as often as before, and the local names come on top. It pays to take a read out
of the loop, where it happens once instead of in every pass.

You meet this when somebody "optimises" a loop over objects and nobody measures it.

Takeaway: Count the reads before and after; a rewrite that only moves them saves nothing.
Differs: profiling: the times are compared on CPython only; on GraalPy they depend on what its
    compiler has done so far.
Level: core
See also: performance/local_names_save_lookups.py, profiling/timeit_runs_what_you_ask.py
Covers: P16
"""

import sys
from collections import Counter
from collections.abc import Callable
from timeit import repeat

accesses: Counter[str] = Counter()


class Particle:
    __slots__ = ("x", "y", "vx", "vy")

    def __init__(self, x: float, y: float, vx: float, vy: float) -> None:
        self.x, self.y, self.vx, self.vy = x, y, vx, vy


class CountedParticle(Particle):
    __slots__ = ()

    def __getattribute__(self, name: str) -> float:
        accesses["read"] += 1
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: float) -> None:
        accesses["write"] += 1
        object.__setattr__(self, name, value)


# These two are the document's own functions, for what it says about them.
def update_slow(particles: list[Particle]) -> None:
    for p in particles:
        p.x += p.vx
        p.y += p.vy


def update_fast(particles: list[Particle]) -> None:
    for p in particles:
        x, y, vx, vy = p.x, p.y, p.vx, p.vy
        p.x, p.y = x + vx, y + vy


def run(update: Callable[..., None]) -> tuple[int, int, float, float]:
    """How many attributes were read and written, and where the particle is then."""
    particle = CountedParticle(0.0, 1.0, 0.5, -1.0)
    accesses.clear()
    update([particle])
    return accesses["read"], accesses["write"], particle.x, particle.y


# P16.attributes: four reads and two writes in both versions, which end in the same place.
run(update_slow)  # => (4, 2, 0.5, 0.0)
run(update_fast)  # => (4, 2, 0.5, 0.0)

if sys.implementation.name == "cpython":
    swarm = [Particle(0.0, 1.0, 0.5, -1.0) for _ in range(20_000)]

    def seconds(update: Callable[..., None]) -> float:
        return min(repeat(lambda: update(swarm), number=1, repeat=25))

    # P16.loses: the version that Python 301 (P16) calls fast takes longer.
    seconds(update_fast) < seconds(update_slow)  # cpython=> False
                                                 # documented=> True


# The wind is the same for all particles, so it can be read before the loop.
def blow(particles: list[Particle], wind: Particle) -> None:
    for p in particles:
        p.x += wind.vx


def blow_hoisted(particles: list[Particle], wind: Particle) -> None:
    speed = wind.vx
    for p in particles:
        p.x += speed


def reads_of_wind(update: Callable[..., None], count: int) -> int:
    particles = [Particle(0.0, 0.0, 0.0, 0.0) for _ in range(count)]
    accesses.clear()
    update(particles, CountedParticle(0.0, 0.0, 10.0, 0.0))
    return accesses["read"]


# P16.hoisted: one read instead of a hundred.
[reads_of_wind(update, 100) for update in (blow, blow_hoisted)]  # => [100, 1]
