"""What a connection is made with."""

LEGACY_TRANSACTION_CONTROL = -1
LEVELS = ("", "DEFERRED", "IMMEDIATE", "EXCLUSIVE")


def milliseconds(timeout):
    """How long to wait for locks."""
    if not hasattr(type(timeout), "__float__") and not hasattr(type(timeout), "__index__"):
        raise TypeError(f"must be real number, not {type(timeout).__name__}")
    return max(0, min(int(timeout * 1000), 0x7FFFFFFF))


def level(name):
    """What BEGIN is followed by; None, where Python is to begin nothing."""
    if name is None:
        return None
    if not isinstance(name, str):
        raise TypeError("isolation_level must be str or None")
    if name.upper() not in LEVELS:
        raise ValueError("isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'")
    return name.upper()


def mode(autocommit):
    """True, False, or what was before Python 3.12."""
    if autocommit is True or autocommit is False or autocommit == LEGACY_TRANSACTION_CONTROL:
        return autocommit
    raise ValueError("autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL")
