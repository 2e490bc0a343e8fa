"""Each link of a chain answers a request or passes it on, so the order of the links is the policy.

No link knows which ones come before or after it. That makes a chain easy to rearrange, and easy to
get wrong. If a method that adds a link returns that link, calls can be chained, but the value of
such a line is the last link, and the ones before it are lost.

You meet this in middleware: authentication, rate limits and pages, each in its own class.

Takeaway: Build the chain in one place that returns its first link.
Level: core
See also: design_patterns/event_bus_sync_and_async.py, decorators/stacked_decorators.py
Covers: P33
"""

from abc import ABC, abstractmethod

Request = dict[str, str]


class Link(ABC):
    following: "Link | None" = None

    def then(self, link: "Link") -> "Link":
        self.following = link
        return link

    def handle(self, request: Request) -> str:
        answer = self.answer(request)
        if answer is not None:
            return answer
        if self.following is None:
            raise LookupError(f"no answer for {request['path']}")
        return self.following.handle(request)

    @abstractmethod
    def answer(self, request: Request) -> str | None:
        """Return the answer, or None to pass the request on."""


class RequireUser(Link):
    def answer(self, request: Request) -> str | None:
        return None if request.get("user") else "401 who are you?"


RequireUser().handle({"path": "/report"})  # => '401 who are you?'


class LimitRate(Link):
    def __init__(self, limit: int) -> None:
        self.left: dict[str, int] = {}
        self.limit = limit

    def answer(self, request: Request) -> str | None:
        user = request.get("user", "anonymous")
        left = self.left.setdefault(user, self.limit)
        self.left[user] = max(left - 1, 0)
        return None if left else "429 not so fast"


class Pages(Link):
    def answer(self, request: Request) -> str | None:
        return "200 the secret report" if request["path"] == "/report" else None


def chain(*links: Link) -> Link:
    for link, following in zip(links, links[1:]):
        link.then(following)
    return links[0]


# P33.chain: the first link that has an answer gives it, and the others are not asked.
site = chain(RequireUser(), LimitRate(1), Pages())
site.handle({"path": "/report"})  # => '401 who are you?'
site.handle({"path": "/report", "user": "ada"})  # => '200 the secret report'
site.handle({"path": "/report", "user": "ada"})  # => '429 not so fast'
site.handle({"path": "/report", "user": "bob"})  # => '200 the secret report'
# site.handle({"path": "/nowhere", "user": "eve"})  # => raises LookupError: no answer for /nowhere

# P33.policy: in another order, strangers use up the limit before they are asked who they are.
limit_first = chain(LimitRate(1), RequireUser(), Pages())
limit_first.handle({"path": "/report"})  # => '401 who are you?'
limit_first.handle({"path": "/report"})  # => '429 not so fast'

# then() can be used directly, as long as the first link is kept.
head = RequireUser()
head.then(LimitRate(2)).then(Pages())  # => <…Pages object at …>
head.handle({"path": "/report"})  # => '401 who are you?'

# A trap: this looks like a whole chain, but it is the last link, and requires no user.
lost = RequireUser().then(LimitRate(2)).then(Pages())
type(lost).__name__  # => 'Pages'
lost.handle({"path": "/report"})  # => '200 the secret report'
