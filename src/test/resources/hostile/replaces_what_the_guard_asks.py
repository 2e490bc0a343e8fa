"""What a mock says about files misleads nobody but the example."""
import os
from unittest import mock

library = os.path.dirname(os.__file__)
with mock.patch("os.getcwd", lambda: library), mock.patch("os.lstat", mock.Mock(side_effect=OSError)):
    open("mine", "w").write("x")  # => 1
    # open(os.__file__, "a")  # => raises PermissionError: …
with mock.patch("os.path.realpath", lambda path: os.path.join(os.curdir, "mine")):
    # open(os.__file__, "a")  # => raises PermissionError: …
    pass
