"""A mock returns what you tell it, and records how it was called.

Code that takes its database as an argument can be given a mock instead. Every attribute of a mock
is a mock, too: `return_value` decides what a call returns, and afterwards assertions check the
calls. An assertion that does not hold raises AssertionError, with both calls in its message.

You meet this when the code under test talks to a database or a service that a test should not
need.

Takeaway: Set return_value before, assert the call after, and let the code under test do the rest.
Level: entry
See also: testing/spec_refuses_what_the_class_lacks.py, testing/side_effect_scripts_the_answers.py
Covers: B76
"""

from typing import Any
from unittest.mock import Mock


def names_of_users(database: Any) -> list[str]:
    rows = database.query("SELECT name FROM users")
    return sorted(row["name"] for row in rows)


database = Mock()
database.query.return_value = [{"name": "Bob"}, {"name": "Ada"}]

# B76.returned: the function gets the rows that we have chosen.
names_of_users(database)  # => ['Ada', 'Bob']

# B76.asserted: an assertion that holds says nothing …
database.query.assert_called_once_with("SELECT name FROM users")  # => (no output)
database.query.assert_called_with("SELECT name FROM users")  # => (no output)

# … and one that does not hold shows the difference.

# database.query.assert_called_once_with("SELECT * FROM users")
# => raises AssertionError: expected call not found.
# => Expected: query('SELECT * FROM users')
# =>   Actual: query('SELECT name FROM users')

# What was recorded can also be read.
database.query.call_args  # => call('SELECT name FROM users')
database.query.call_count  # => 1
database.commit.called  # => False

# A second call is no longer "once".
names_of_users(database)  # => ['Ada', 'Bob']
# database.query.assert_called_once()
# => raises AssertionError: Expected 'query' to have been called once. Called 2 times.
# => Calls: [call('SELECT name FROM users'), call('SELECT name FROM users')].
