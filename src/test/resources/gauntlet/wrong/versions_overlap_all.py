"""A claim for all versions stands beside one for some."""

print(1)  # cpython=> 1
          # cpython[3.13+]=> 1
          # graalpy=> 1
