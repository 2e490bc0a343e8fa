"""What is closed can't be printed to."""

import io

out = io.StringIO()
out.close()
# print("two", file=out)  # graalpy=> raises ValueError: I/O operation on closed file.
                          # cpython=> raises ValueError: I/O operation on closed file
print("done")  # => done
