"""A mock remembers every call, but only references to what it was given.

The database below is a mock handed in as an argument, so nothing has to be patched. Afterwards it
can be asked what was called on it, in which order and with what. The last question has a catch: an
argument that was changed after the call shows up in its later state.

Takeaway: Record a copy yourself when the code under test reuses what it passes.
Covers: B76, P29
"""

from unittest.mock import DEFAULT, Mock, call


def archive(database, batch_size: int) -> None:
    """Moves the ids of inactive users to the archive, a few at a time."""
    batch = []
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

database.query.assert_called_once_with("SELECT id FROM users WHERE active = ?", (False,))
database.commit.assert_called_once_with()

# The parent has heard its children's calls, so it knows the order across all of them.
[name for name, args, kwargs in database.mock_calls]  # => ['query', 'insert', 'insert', 'commit']

# Two batches went out, [7, 8] and [9]. The mock holds the same list twice.
database.insert.call_args_list  # => [call('archive', [9]), call('archive', [9])]

# A side effect sees the arguments while the call happens: the time to copy them.
batches = []


def remember(table: str, ids: list[int]) -> object:
    batches.append(tuple(ids))
    return DEFAULT


database.reset_mock()
database.insert.side_effect = remember
archive(database, batch_size=2)
batches  # => [(7, 8), (9,)]

# What does not change can be asserted directly. `called_with` is about the last call, `any` about
# one of them, `has_calls` about an unbroken sequence.
log = Mock()
log("archived", count=2)
log("archived", count=1)
log("done")
log.call_count  # => 3
log.assert_called_with("done")
log.assert_any_call("archived", count=1)
log.assert_has_calls([call("archived", count=2), call("archived", count=1)])
log.call_args_list[0].kwargs["count"]  # => 2
# log.assert_any_call("failed")  # => raises AssertionError: mock('failed') call not found
