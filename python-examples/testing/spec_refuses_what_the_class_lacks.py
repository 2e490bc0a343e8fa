"""A mock without a spec accepts everything; a mock with a spec knows its class.

A plain Mock has every attribute, so a test stays green after the method that it calls was renamed.
`spec` limits the names to those of the class. create_autospec() also checks how each method is
called, and makes async methods awaitable.

You meet this when all tests are green and the program fails with an AttributeError.

Takeaway: Prefer create_autospec(); a mock that can't fail proves nothing.
Level: core
See also: testing/mock_returns_and_records.py, testing/async_mock_is_awaited.py
Covers: P29
"""

from typing import Any
from unittest.mock import Mock, create_autospec


class UserService:
    def __init__(self, region: str) -> None:
        self.region = region

    def get_user(self, user_id: int) -> dict[str, Any]: ...

    def is_banned(self, user_id: int) -> bool: ...


def may_post(service: UserService, user_id: int) -> bool:
    return not service.is_banned(user_id)


# A plain mock returns another mock, which is true in an `if`: here, every user is banned.
plain = Mock()
may_post(plain, 1)  # => False

# A method that the class does not have, or no longer has, works like any other.
plain.fetch_user.return_value = {"id": 1}
plain.fetch_user(1)  # => {'id': 1}

# P29.spec: with a spec, the mock refuses names that the class does not have.
service = Mock(spec=UserService)
# service.fetch_user(1)  # => raises AttributeError: Mock object has no attribute 'fetch_user'
isinstance(service, UserService)  # => True

# An attribute that __init__ sets is not in the class, so the spec does not know it.
# service.region  # => raises AttributeError: Mock object has no attribute 'region'

# `spec` refuses to read unknown names, `spec_set` also to write them.
service.retries = 3
strict = Mock(spec_set=UserService)
# strict.retries = 3  # => raises AttributeError: Mock object has no attribute 'retries'

# A spec checks only names: the call still takes any arguments.
service.get_user.return_value = {"id": 1, "name": "Alice"}
service.get_user("too", many=True)  # => {'id': 1, 'name': 'Alice'}

checked = create_autospec(UserService, instance=True)
checked.is_banned.return_value = False
may_post(checked, 1)  # => True

# P29.autospec: create_autospec() checks the arguments, too.
# checked.get_user("too", many=True)
# => raises TypeError: got an unexpected keyword argument 'many'
# checked.get_user()  # => raises TypeError: missing a required argument: 'user_id'

# It knows the parameters, so both spellings are the same call.
checked.is_banned(user_id=1)
checked.is_banned.assert_called_with(1)  # => (no output)
