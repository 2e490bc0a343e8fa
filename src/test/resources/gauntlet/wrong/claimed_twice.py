"""The lines of one claim are torn apart by another one."""

print("one")  # graalpy=> one
              # cpython=> one
              # graalpy=> two
