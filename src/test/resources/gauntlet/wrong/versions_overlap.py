"""Two claims speak for the same version."""

print(1)  # graalpy=> 1
          # cpython[3.11+]=> 1
          # cpython[3.13]=> 1
