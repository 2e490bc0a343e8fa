"""A subject tells its observers what happened and knows nothing else about them.

Email, logging and metrics can be attached to an event without touching the code that raises it.
Notifying a copy of the list is what makes it robust: an observer may detach itself (or attach
another) in the middle of a notification, and nobody is skipped.

Takeaway: iterate over a snapshot whenever the code you call may change the collection.
Differs: messages: GraalPy's `list.remove` reports the name of the method that it searches with.
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


class HastyObservable(Observable):
    """Iterates over the list that its observers may change."""

    def notify(self, event: str) -> None:
        for observer in self._observers:
            observer.update(event)


class Notifier:
    def __init__(self, channel: str) -> None:
        self.channel = channel

    def update(self, event: str) -> None:
        print(f"{self.channel}: {event}")


class Once(Notifier):
    """Leaves its subject after the first event."""

    def __init__(self, channel: str, subject: Observable) -> None:
        super().__init__(channel)
        self.subject = subject

    def update(self, event: str) -> None:
        super().update(event)
        self.subject.detach(self)


subject = Observable()
email, log = Notifier("Email"), Notifier("Log")
subject.attach(email)
subject.attach(log)

subject.notify("User registered")  # => Email: User registered
# => Log: User registered

subject.detach(email)
subject.notify("User renamed")  # => Log: User renamed

# subject.detach(email)  # cpython=> raises ValueError: list.remove(x): x not in list
# graalpy=> raises ValueError: list.index(x): x not in list

for audited in (Observable(), HastyObservable()):
    audited.attach(Once("Welcome", audited))
    audited.attach(log)
    print(type(audited).__name__)
    # => Observable
    # => HastyObservable
    audited.notify("User logged in")
    # => Welcome: User logged in
    # => Log: User logged in
    # => Welcome: User logged in
    audited.notify("User logged out")
    # => Log: User logged out
    # => Log: User logged out
