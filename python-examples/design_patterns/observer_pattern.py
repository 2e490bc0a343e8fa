"""A subject tells its observers what happened and knows nothing else about them.

Email, logging and metrics can be attached to an event without a change to the code that raises it.
An observer may detach itself, or attach another, while an event is being told. A loop over a copy
of the list skips none of them; a loop over the list itself does.

You meet this when a class begins to call more and more others whenever something happens.

Takeaway: Iterate over a copy if the code that you call may change the collection.
Differs: messages: GraalPy's `list.remove` reports the name of the method that it searches with.
Level: entry
See also: design_patterns/event_bus_sync_and_async.py, typing/protocol_structural_subtyping.py
Covers: B79
"""

from typing import Protocol


class Observer(Protocol):
    def update(self, event: str) -> None: ...


class Observable:
    def __init__(self) -> None:
        self._observers: list[Observer] = []

    def attach(self, observer: Observer) -> None:
        self._observers.append(observer)

    def detach(self, observer: Observer) -> None:
        self._observers.remove(observer)

    def notify(self, event: str) -> None:
        for observer in tuple(self._observers):
            observer.update(event)


class Notifier:
    def __init__(self, channel: str) -> None:
        self.channel = channel

    def update(self, event: str) -> None:
        print(f"{self.channel}: {event}")


subject = Observable()
email, log = Notifier("Email"), Notifier("Log")
subject.attach(email)
subject.attach(log)

# B79.notify: every observer is told, in the order in which they were attached.
subject.notify("User registered")
# => Email: User registered
# => Log: User registered

# B79.detach: an observer that was detached is not told any longer.
subject.detach(email)
subject.notify("User renamed")  # => Log: User renamed

# subject.detach(email)  # cpython=> raises ValueError: list.remove(x): x not in list
                         # graalpy=> raises ValueError: list.index(x): x not in list


class Once(Notifier):
    """Detaches itself after the first event."""

    def __init__(self, channel: str, subject: Observable) -> None:
        super().__init__(channel)
        self.subject = subject

    def update(self, event: str) -> None:
        super().update(event)
        self.subject.detach(self)


# The first observer leaves during the event, and the second one is still told.
visits = Observable()
visits.attach(Once("Welcome", visits))
visits.attach(log)
visits.notify("User logged in")
# => Welcome: User logged in
# => Log: User logged in


class HastyObservable(Observable):
    def notify(self, event: str) -> None:
        for observer in self._observers:  # the list itself, and not a copy
            observer.update(event)


# Here the second one moves to the place of the first, and is skipped.
visits = HastyObservable()
visits.attach(Once("Welcome", visits))
visits.attach(log)
visits.notify("User logged in")  # => Welcome: User logged in
visits.notify("User logged out")  # => Log: User logged out
