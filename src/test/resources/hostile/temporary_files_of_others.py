"""What others keep for a while."""

import os
import tempfile

print(len(os.listdir(os.path.dirname(tempfile.gettempdir()))) > 0)  # => True
