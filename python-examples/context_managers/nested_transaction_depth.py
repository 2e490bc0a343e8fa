"""A context manager that counts its depth commits once, at the outermost exit.

Functions that each open a transaction can then call each other: inner blocks join the outer one.
In return, a failure in an inner block spoils the whole, even if it is caught in between, because
an outer block that knows of no error must not commit half of the work.

You meet this when a function that opens a transaction is called by another one that does, too.

Takeaway: Count the depth, act only at depth zero, and remember a failure until then.
Level: deep
See also: context_managers/transaction_commits_or_rolls_back.py, context_managers/enter_and_exit.py
Covers: D10
"""


class Transaction:
    def __init__(self) -> None:
        self.depth = 0
        self.failed = False
        self.pending: list[str] = []
        self.committed: list[str] = []

    def execute(self, statement: str) -> None:
        self.pending.append(statement)

    def __enter__(self) -> None:
        if self.depth == 0:
            print("BEGIN")
        self.depth += 1

    def __exit__(self, exc_type, exc, traceback) -> None:
        self.depth -= 1
        self.failed = self.failed or exc_type is not None
        if self.depth > 0:
            print(f"leaving depth {self.depth + 1}, {'failed' if self.failed else 'fine'}")
            return
        if self.failed:
            print(f"ROLLBACK of {len(self.pending)}")
        else:
            print(f"COMMIT of {len(self.pending)}")
            self.committed += self.pending
        self.pending.clear()
        self.failed = False


transaction = Transaction()


def deposit(amount: int) -> None:
    with transaction:
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        transaction.execute(f"deposit {amount}")


# Alone, each function is a transaction …
deposit(100)
# => BEGIN
# => COMMIT of 1


def withdraw(amount: int) -> None:
    with transaction:
        transaction.execute(f"withdraw {amount}")


def transfer(amount: int) -> None:
    with transaction:
        withdraw(amount)
        deposit(amount)


# D10.depth: … and together they are one.
transfer(40)
# => BEGIN
# => leaving depth 2, fine
# => leaving depth 2, fine
# => COMMIT of 2

# transfer(-5)  # => BEGIN
                # => leaving depth 2, fine
                # => leaving depth 2, failed
                # => ROLLBACK of 1
                # => raises ValueError: cannot deposit -5

# The error is caught between the inner and the outer block, and the outer one still rolls back.
with transaction:
    # => BEGIN
    # => ROLLBACK of 1
    withdraw(7)  # => leaving depth 2, fine
    try:
        deposit(0)  # => leaving depth 2, failed
    except ValueError:
        pass

transaction.committed  # => ['deposit 100', 'withdraw 40', 'deposit 40']
(transaction.depth, transaction.failed, transaction.pending)  # => (0, False, [])
