"""An example is the outermost frame of its stack."""

import inspect
import sys
import traceback
import warnings


def work():
    return len(inspect.stack()), traceback.extract_stack()[0].name  # => (2, '<module>')


def warn():
    warnings.warn("deep", stacklevel=2)


work()  # => (2, '<module>')
warn()  # => …stack_of_a_script.py:18: UserWarning: deep
# =>   warn()…
len(inspect.stack())  # => 1
# sys._getframe(1)  # => raises ValueError: call stack is not deep enough
sys._getframe().f_back is None  # => True
