"""A date that is taken around a sleep passes as it does in a script of its own."""

import time
from datetime import datetime, timedelta

begin = datetime.now()
time.sleep(0.2)
datetime.now() - begin >= timedelta(seconds=0.2)  # => True
