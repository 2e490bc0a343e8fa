"""A mock remembers every call, but only references to what it was given.

Afterwards it can be asked what was called on it, in which order and with which arguments. The last
question has a catch: an argument that was changed after the call shows its later state.

You meet this when an assertion about arguments fails, or passes, for no visible reason.

Takeaway: Record a copy yourself if the code under test changes what it has passed.
Level: core
See also: testing/mock_returns_and_records.py, testing/side_effect_scripts_the_answers.py
Covers: P29
"""

from typing import Any
from unittest.mock import DEFAULT, Mock, call


def archive(database: Any, batch_size: int) -> None:
    """Move the ids of inactive users to the archive, a few at a time."""
    batch: list[int] = []
    for row in database.query("SELECT id FROM users WHERE active = ?", (False,)):
        batch.append(row["id"])
        if len(batch) == batch_size:
            database.insert("archive", batch)
            batch.clear()
    if batch:
        database.insert("archive", batch)
    database.commit()


database = Mock()
database.query.return_value = [{"id": 7}, {"id": 8}, {"id": 9}]
archive(database, batch_size=2)

# P29.history: a mock also records the calls of its children, in order.
[name for name, args, kwargs in database.mock_calls]  # => ['query', 'insert', 'insert', 'commit']

# P29.references: two batches were inserted, [7, 8] and [9]. The mock has the same list twice.
database.insert.call_args_list  # => [call('archive', [9]), call('archive', [9])]

# A side effect sees the arguments during the call, which is the time to copy them.
batches: list[tuple[int, ...]] = []


def remember(table: str, ids: list[int]) -> object:
    batches.append(tuple(ids))
    return DEFAULT


database.reset_mock()
database.insert.side_effect = remember
archive(database, batch_size=2)
batches  # => [(7, 8), (9,)]

# Arguments that don't change can be asserted directly.
log = Mock()
log("archived", count=2)
log("archived", count=1)
log("done")

# P29.asserts: the last call, one of the calls, calls in a row.
log.assert_called_with("done")  # => (no output)
log.assert_any_call("archived", count=1)  # => (no output)
log.assert_has_calls([call("archived", count=1), call("done")])  # => (no output)
# log.assert_called_with("archived", count=1)
# => raises AssertionError: expected call not found.
# => Expected: mock('archived', count=1)
# =>   Actual: mock('done')
# log.assert_any_call("failed")  # => raises AssertionError: mock('failed') call not found
log.call_args_list
# => [call('archived', count=2), call('archived', count=1), call('done')]
