"""A mock without a spec agrees to everything; one with a spec knows its class.

A plain Mock answers to every name, so a test stays green after the method it calls was renamed.
`spec` limits the names to those of the class. create_autospec() goes on to check how each method is
called, and makes the async ones awaitable.

Takeaway: Prefer create_autospec(); a mock that can't fail proves nothing.
Covers: P29
"""

from unittest.mock import Mock, create_autospec


class UserService:
    def __init__(self, region: str) -> None:
        self.region = region

    def get_user(self, user_id: int) -> dict: ...

    def is_banned(self, user_id: int) -> bool: ...


def may_post(service: UserService, user_id: int) -> bool:
    return not service.is_banned(user_id)


# A mock's answer is one more mock, and that is true in an if: here everybody is banned.
plain = Mock()
may_post(plain, 1)  # => False

# The old name of a method, or a spelling mistake: nobody complains.
plain.fetch_user.return_value = {"id": 1}
plain.fetch_user(1)  # => {'id': 1}

# With a spec, the mock refuses what the class does not have, and passes for an instance of it.
service = Mock(spec=UserService)
isinstance(service, UserService)  # => True
# service.fetch_user(1)  # => raises AttributeError: Mock object has no attribute 'fetch_user'
# What __init__ would set is not in the class, and so is unknown to the spec.
# service.region  # => raises AttributeError: Mock object has no attribute 'region'

# `spec` is about reading. `spec_set` forbids to write new names, too.
service.retries = 3
strict = Mock(spec_set=UserService)
# strict.retries = 3  # => raises AttributeError: Mock object has no attribute 'retries'

# Names are all that a spec checks: the call still takes any arguments.
service.get_user.return_value = {"id": 1, "name": "Alice"}
service.get_user("too", many=True)  # => {'id': 1, 'name': 'Alice'}

checked = create_autospec(UserService, instance=True)
checked.is_banned.return_value = False
may_post(checked, 1)  # => True
# checked.get_user("too", many=True)
# => raises TypeError: got an unexpected keyword argument 'many'
# checked.get_user()  # => raises TypeError: missing a required argument: 'user_id'

# It knows the parameters, so both spellings are the same call.
checked.is_banned(user_id=1)
checked.is_banned.assert_called_with(1)
