"""Each link of a chain answers a request or passes it on, so the order of the links is the policy.

No link knows which ones stand before or behind it. That makes a chain easy to rearrange, and easy
to get wrong: links that return the next link read well in one line, but the value of that line is
the last link, and whoever keeps it has lost the rest.

Takeaway: Build the chain in one place that returns its head.
Covers: P33
"""

from abc import ABC, abstractmethod


class Link(ABC):
    _next: "Link | None" = None

    def then(self, link: "Link") -> "Link":
        self._next = link
        return link

    def handle(self, request: dict) -> str:
        answer = self.answer(request)
        if answer is not None:
            return answer
        if self._next is None:
            raise LookupError(f"nobody answers {request['path']}")
        return self._next.handle(request)

    @abstractmethod
    def answer(self, request: dict) -> str | None:
        """The answer, or None: let somebody else decide."""


class RequireUser(Link):
    def answer(self, request: dict) -> str | None:
        return None if request.get("user") else "401 who are you?"


class LimitRate(Link):
    def __init__(self, limit: int) -> None:
        self.left: dict[str, int] = {}
        self.limit = limit

    def answer(self, request: dict) -> str | None:
        user = request.get("user", "anonymous")
        left = self.left.setdefault(user, self.limit)
        self.left[user] = max(left - 1, 0)
        return None if left else "429 not so fast"


class Pages(Link):
    def answer(self, request: dict) -> str | None:
        return "200 the secret report" if request["path"] == "/report" else None


def chain(*links: Link) -> Link:
    for link, following in zip(links, links[1:]):
        link.then(following)
    return links[0]


site = chain(RequireUser(), LimitRate(2), Pages())
site.handle({"path": "/report"})  # => '401 who are you?'
site.handle({"path": "/report", "user": "ada"})  # => '200 the secret report'
# site.handle({"path": "/nowhere", "user": "ada"})  # => raises LookupError: nobody answers /nowhere
site.handle({"path": "/report", "user": "ada"})  # => '429 not so fast'
site.handle({"path": "/report", "user": "bob"})  # => '200 the secret report'

# The same links in another order: now strangers use up a quota, before anybody asks who they are.
limit_first = chain(LimitRate(1), RequireUser(), Pages())
limit_first.handle({"path": "/report"})  # => '401 who are you?'
limit_first.handle({"path": "/report"})  # => '429 not so fast'

# It looks like a whole chain, and it is only its last link: nobody has to log in any more.
lost = RequireUser().then(LimitRate(2)).then(Pages())
type(lost).__name__  # => 'Pages'
lost.handle({"path": "/report"})  # => '200 the secret report'
